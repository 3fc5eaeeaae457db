import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { LxError } from '../../model/errors.js';
import { own } from '../../model/shape.js';
import { PlatformElement } from '../../platform.js';
import { attributes, dropped, elements, globalAttributes, ruleFor } from './policy.js';
import type { BodyContext } from '../context.js';
import type { Work } from '../work.js';
import { checkValue } from './attribute-values.js';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const allowedElements = new Set(elements);
const attributeNames = [
  ...new Set(
    [globalAttributes, ...Object.values(attributes)].flatMap(names =>
      Object.getOwnPropertyNames(names),
    ),
  ),
];

// Set once, as reading it takes a quarter of the time of a small clean, and the instance is ours alone.
// Every option that matters is named, so that a polluted Object.prototype sets none (CVE-2024-45801,
// CVE-2026-41238). Values are checked by our hook alone: DOMPurify's own test of URLs runs on every
// attribute and would drop `headers` and `srcset`, hence ADD_URI_SAFE_ATTR.
export const config: Config = Object.freeze({
  ALLOWED_TAGS: [...elements, '#text', '#document-fragment'],
  ALLOWED_ATTR: attributeNames,
  ADD_URI_SAFE_ATTR: attributeNames,
  ADD_FORBID_CONTENTS: [...dropped],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOWED_NAMESPACES: [htmlNamespace],
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: null,
    attributeNameCheck: null,
    allowCustomizedBuiltInElements: false,
  },
  FORBID_TAGS: [],
  FORBID_ATTR: [],
  IN_PLACE: true,
  KEEP_CONTENT: true,
  RETURN_DOM: false,
  RETURN_DOM_FRAGMENT: false,
  SAFE_FOR_TEMPLATES: false,
  SAFE_FOR_XML: true,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: false,
  // Left out, DOMPurify would make a policy of its own, which a strict CSP reports.
  TRUSTED_TYPES_POLICY: null,
  WHOLE_DOCUMENT: false,
});

let purifier: DOMPurify | undefined;
let job: BodyContext | undefined;

/** What DOMPurify takes from a window, with the constructors that the host may have replaced. What parses is not among it. */
const trueWindow = (): WindowLike =>
  own<Partial<WindowLike>>({
    document,
    DocumentFragment,
    HTMLTemplateElement,
    HTMLFormElement,
    Node,
    Element: PlatformElement,
    NodeFilter,
    NamedNodeMap,
  }) as WindowLike;

/** A private instance: hooks and settings of another DOMPurify on the page are not ours, nor ours theirs. */
function createPurifier(): DOMPurify {
  const instance = createDOMPurify(trueWindow());
  // Where DOMPurify cannot work it returns its input untouched: it fails open, so we do not.
  if (!instance.isSupported)
    throw new LxError('unsafe', 'DOMPurify does not support this browser.');
  instance.setConfig(config);
  instance.addHook('uponSanitizeAttribute', (node, attribute) => {
    const rule = ruleFor(node.localName, attribute.attrName);
    const value = job && rule && checkValue(rule, attribute.attrValue, job);
    attribute.keepAttr = value !== undefined;
    if (value !== undefined) attribute.attrValue = value;
    // What is not listed was counted before the normaliser left its notes.
    else if (rule) job?.report.remove(attribute.attrName);
  });
  selfTest(instance);
  return instance;
}

/** Proves on a known bad tree that the instance cleans at all. */
function selfTest(instance: DOMPurify): void {
  const root = document.createElement('template').content;
  const probe = root.ownerDocument.createElement('p');
  probe.setAttribute('data-probe', '1');
  probe.append(root.ownerDocument.createElement('object'), 'text');
  root.append(probe);
  instance.sanitize(root);
  if (probe.attributes.length > 0 || probe.childElementCount > 0 || root.textContent !== 'text') {
    throw new LxError('unsafe', 'DOMPurify did not clean a known bad tree.');
  }
}

/**
 * The second check, which knows nothing of DOMPurify: every element, attribute and value of the
 * result is listed.
 */
function verify(root: Node, work: Work): void {
  // All but text, which may be anything.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL ^ NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    work.spend(1);
    if (element.namespaceURI !== htmlNamespace || !allowedElements.has(element.localName)) {
      throw new LxError('unsafe', 'The cleaned body holds a node that is not listed.');
    }
    if (!element.hasAttributes()) continue;
    for (const { name, value } of element.attributes) {
      const rule = ruleFor(element.localName, name);
      if (
        rule === undefined ||
        (rule === 'link' && !safeLink(value)) ||
        (rule === 'image' && !safeImage(value))
      ) {
        throw new LxError('unsafe', 'The cleaned body holds an attribute that is not listed.');
      }
    }
  }
}

const safeLink = (value: string): boolean => /^(https?:\/\/|mailto:|tel:|#)/.test(value);
const safeImage = (value: string): boolean => /^https?:\/\//.test(value);

/**
 * The last gate: cleans inert nodes in place, after everything else that changes them, so that what
 * was checked is what is shown and nothing mutates on the way. Nothing is serialised.
 *
 * @param root an inert fragment (`template.content`), or an inert `div` of ours.
 * @throws LxError `unsafe` where the cleaner cannot work, or its result does not pass the second
 *   check. The nodes must then not be shown.
 */
export function clean(root: DocumentFragment | HTMLElement, context: BodyContext): void {
  try {
    purifier ??= createPurifier();
    job = context;
    purifier.sanitize(root);
    verify(root, context.work);
  } catch (error) {
    root.replaceChildren();
    if (error instanceof LxError) throw error;
    throw new LxError('unsafe', 'The cleaner failed, so the body is not shown.', {
      path: '$.body',
      cause: error,
    });
  } finally {
    job = undefined;
  }
}
