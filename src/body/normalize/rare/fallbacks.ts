import { isSameImage } from '../../../text/image-url.js';
import { excuse } from '../../../text/vi-patterns.js';
import type { BodyContext } from '../../context.js';
import { attributeOf, lengthOf, make, rename, styleOf, textOf } from '../../dom.js';
import { customImage } from '../figure.js';
import { addressOf, isReal, widthSaid } from '../image-address.js';

const maxExcuse = 300;
const levels = 5;
const pictured = 'img,iframe,video,audio,object,embed,canvas,table,svg,math';

/** What stands in for things that no article can bring along: for scripts, maps of an image, old text. */
export function fallbacks(root: DocumentFragment, context: BodyContext): void {
  const { report, seen, work } = context;
  for (const text of root.querySelectorAll('xmp,plaintext,listing')) rename(text, 'pre');
  for (const math of seen.has('math') ? root.querySelectorAll('math') : []) dropTwins(math);
  for (const map of root.querySelectorAll('map'))
    if (listAreas(root, map)) report.change('fallbacks');
  for (const box of root.querySelectorAll('no-script')) {
    work.spend(lengthOf(box) + 1);
    readEscaped(box);
    const neighbours = [box.previousElementSibling, box.nextElementSibling];
    for (const found of [box.querySelector('img'), box.querySelector('iframe,video,audio')]) {
      const name = found?.localName ?? '';
      const twin = neighbours.map(each => onlyIn(each, name)).find(each => each);
      if (found && twin) chooseOf(twin, found, context);
    }
    if (isExcuse(box)) box.remove();
    else dropExcuses(box, () => true);
    report.change('fallbacks');
  }
}

/** Takes from a box what it says to those whose browser would not show the thing itself. */
export function dropExcuses(box: Element, isNeedless: (link: Element) => boolean): void {
  for (const child of [...box.childNodes]) {
    if (!isExcuse(child)) continue;
    const element = child.nodeType === Node.ELEMENT_NODE ? (child as Element) : undefined;
    const links = element?.matches('a') ? [element] : [...(element?.querySelectorAll('a') ?? [])];
    if (links.every(isNeedless)) child.remove();
  }
}

function isExcuse(node: Node): boolean {
  const text = textOf(node);
  if (text.length > maxExcuse || !excuse.test(text)) return false;
  return node.nodeType !== Node.ELEMENT_NODE || !(node as Element).querySelector(pictured);
}

/** Some scripts write what is drawn beside the formula; it is read only once. */
function dropTwins(math: Element): void {
  const box = math.parentElement;
  if (!box || /display:\s*none/i.test(styleOf(box))) return;
  for (const twin of [box.previousElementSibling, box.nextElementSibling])
    if (twin?.getAttribute('aria-hidden') === 'true') twin.remove();
}

/** The links of an image map become a list under the image. */
function listAreas(root: DocumentFragment, map: Element): boolean {
  const name = attributeOf(map, 'name');
  const list = make(root, 'ul');
  for (const area of map.querySelectorAll('area[href]')) {
    const link = make(root, 'a');
    const href = attributeOf(area, 'href');
    link.setAttribute('href', href);
    link.textContent =
      ['alt', 'title', 'aria-label'].map(said => attributeOf(area, said)).find(Boolean) ?? href;
    list.appendChild(make(root, 'li')).append(link);
    area.remove();
  }
  if (!list.firstChild) return false;
  const image = /^[\w-]+$/.test(name) ? root.querySelector(`[usemap="#${name}"]`) : null;
  (image?.closest('figure') ?? image?.closest('a,picture') ?? image ?? map).after(list);
  return true;
}

/** Where a server has written the tags in it as text. */
function readEscaped(box: Element): void {
  const text = textOf(box);
  if (!text.startsWith('<') || box.firstElementChild) return;
  const [, src] = /<img\b[^<>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(text) ?? [];
  const [, alt = ''] = /\salt\s*=\s*["']([^"']*)/i.exec(text) ?? [];
  const image = make(box, 'img');
  image.setAttribute('src', src ?? '');
  image.alt = alt;
  box.replaceChildren(...(src ? [image] : []));
}

/** The element of a name in a neighbour that holds nothing else. */
function onlyIn(neighbour: Element | null, name: string): Element | undefined {
  let at = neighbour;
  for (let level = 0; at && level < levels; level++) {
    if (at.localName === name || (name === 'img' && customImage.test(at.localName))) return at;
    at = at.childElementCount === 1 || at.localName === 'picture' ? at.lastElementChild : null;
  }
  return undefined;
}

/** Leaves one of a thing that a script would fill, and the same for those without scripts. */
function chooseOf(late: Element, plain: Element, context: BodyContext): void {
  const whole = (element: Element): Element => element.closest('picture') ?? element;
  const replace = (): void => whole(late).replaceWith(whole(plain));
  if (plain.localName !== 'img') {
    const src = attributeOf(plain, 'src');
    if (src && late.getAttributeNames().some(name => attributeOf(late, name) === src)) replace();
    return;
  }
  const other = addressOf(plain, context);
  if (!other) return;
  const own = addressOf(late, context);
  const isSame = !own || !isReal(own) || isSameImage(own, other);
  if (!isSame) return;
  const alt = attributeOf(late, 'alt') || attributeOf(plain, 'alt');
  for (const each of alt ? [late, plain] : []) each.setAttribute('alt', alt);
  if (own && isReal(own) && widthSaid(own) >= widthSaid(other)) whole(plain).remove();
  else replace();
}
