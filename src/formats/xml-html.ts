import { escape } from './plain.js';
import { textOf, type XmlElement } from './xml.js';

const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
const addresses = /^(?:href|src|poster|cite)$/;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function addressIn(value: string, base: string | undefined): string {
  try {
    return value.startsWith('#') ? value : new URL(value, base).href;
  } catch {
    return value;
  }
}

function tagOf({ name, attributes, base }: XmlElement): string {
  const written = [...attributes]
    .filter(([attribute]) => !attribute.includes(':') && attribute !== 'xmlns')
    .map(([attribute, value]) => {
      const said = addresses.test(attribute) ? addressIn(value, base) : value;
      return ` ${attribute}="${escape(said)}"`;
    });
  return `<${local(name)}${written.join('')}>`;
}

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

const markup = (child: XmlElement | string): string => {
  if (!isElement(child)) return escape(child);
  const name = local(child.name);
  if (!/^[a-z][a-z\d-]*$/i.test(name)) return child.children.map(markup).join('');
  const tag = tagOf(child);
  return empty.test(name) ? tag : `${tag}${child.children.map(markup).join('')}</${name}>`;
};

/**
 * The HTML that an element holds: its text, which is HTML that was encoded, or the elements in it,
 * which are XHTML. It is cleaned later, as any other.
 */
export const htmlIn = (element: XmlElement): string =>
  (element.children.some(isElement)
    ? element.children.map(markup).join('')
    : textOf(element)
  ).trim();
