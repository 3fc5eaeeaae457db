import { expect } from '@open-wc/testing';
import createDOMPurify, { type DOMPurify } from 'dompurify';
import { config } from '../src/body/clean.js';
import { hostileHtml } from './fuzz.js';
import type { Payload } from './hostile-articles.js';
import { hostileHtml as brokenHtml } from './hostile-html.js';
import { ownPayloads } from './payloads.js';

// Acceptance criteria, for DOMPurify as the bundles have it, on raw trees that nothing cleaned before,
// with the configuration of the cleaner:
// - It shows its hook, leaves and removes what the whole DOMPurify does, and fails where that fails,
//   with the same words.
// - So it does where the page has put options on Object.prototype.
// - What is no node it refuses.

type Create = typeof createDOMPurify;

const address = new URL('/mock/purify.js', location.href).href;
const shortened = ((await import(address)) as { default: Create }).default;

/** What is cleaned: a tree, by the node at its top. */
type Tree = () => Node;

const fragment =
  (html: string): Tree =>
  () =>
    Object.assign(document.createElement('template'), { innerHTML: html }).content;

/** The first element of some HTML as the root itself, as a section's `div` is. */
const element =
  (html: string): Tree =>
  () =>
    (fragment(html)() as DocumentFragment).firstElementChild!;

/** A node as a string, and the shadow roots below it. */
function markup(node: Node | null | undefined): string {
  if (!node) return '';
  if (node instanceof Attr) return node.name;
  const below = node instanceof Element || node instanceof DocumentFragment ? node : undefined;
  const shadows = [...(below?.querySelectorAll('*') ?? [])].map(({ shadowRoot }) => shadowRoot);
  return new XMLSerializer().serializeToString(node) + shadows.map(markup).join('');
}

/** What a purifier shows its hook, leaves, and removes; or why it failed, and what it leaves then. */
function outcome(create: Create, tree: Tree, change: (purifier: DOMPurify) => void): string[] {
  const purifier = create(window);
  purifier.setConfig(config);
  const seen: string[] = [];
  // What the cleaner's hook is for: to see every attribute, and to change and drop values.
  purifier.addHook('uponSanitizeAttribute', (node, attribute) => {
    seen.push(`${node.nodeName} ${attribute.attrName}=${attribute.attrValue}`);
    if (attribute.attrValue.length % 3 === 0) attribute.attrValue = `${attribute.attrValue} `;
    if (attribute.attrValue.length % 7 === 0) attribute.keepAttr = false;
  });
  change(purifier);
  const root = tree();
  try {
    if (purifier.sanitize(root) !== (root as unknown)) seen.push('another node');
  } catch (error) {
    seen.push(String(error));
  }
  for (const removed of purifier.removed)
    seen.push('element' in removed ? markup(removed.element) : markup(removed.attribute));
  return [...seen, markup(root)];
}

const nothing = (): void => undefined;

/** The trees, by their places, of which the two do not make the same. */
function differences(trees: readonly Tree[], change = nothing as (purifier: DOMPurify) => void) {
  return trees.flatMap((tree, at) => {
    const short = outcome(shortened, tree, change);
    const whole = outcome(createDOMPurify, tree, nothing);
    return short.join('\n') === whole.join('\n') ? [] : [{ at, short, whole }];
  });
}

const odd = [
  '<x-y a="1">Một<b onclick=x()>Hai</b></x-y><p is="x-y">Ba',
  '<form><input name=attributes><input name=nodeName><input name=childNodes></form>',
  '<form id=a><b>Một</b><form><input name=parentNode>',
  '<svg><p>Một</p><style><!--</style><img src=x onerror=x()>--></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;<img onerror=x()>">',
  '<template><p onclick=x()>Một<script>x()</script><template><a href=x y=z></template></p></template>',
  '<p for=a patchsrc=b data-x=1 aria-label=2 xlink:href=javascript:x()>Một<label for=c>Hai',
  '<a href="javascript:x()" title="--&gt;" name=body id=cookie>Một</a><?pi x?><!--<b>-->',
  '<p>{{x}} ${y} <%z%></p><b title="{{x}}"></b>',
  '<font-face a=b><annotation-xml><p>Một</p></annotation-xml><color-profile>',
  '<img src="data:image/png;base64,x" srcset="data:x 1x"><a href="x:y">Một</a><a href="\u0001 x">Hai</a>',
  '<div><p>Một</p></div>',
  '<section onclick=x()><p onclick=x()>Một</p></section>',
  '<noscript><p title="</noscript><img src=x onerror=x()>">',
  '',
];

/** Trees that no HTML makes. */
const made: readonly Tree[] = [
  () => {
    const host = fragment('<p>Một<span>Hai</span></p>')() as DocumentFragment;
    const shadow = host.querySelector('span')!.attachShadow({ mode: 'open' });
    shadow.append(fragment('<b onclick=x()>Ba</b><x-y z=1>Bốn</x-y><template><i a=b>')());
    return host;
  },
  () =>
    new DOMParser().parseFromString(
      '<div xmlns="http://www.w3.org/1999/xhtml" xmlns:x="y"><p ONCLICK="x()" x:HREF="z">Một</p>' +
        '<P>Hai</P><?pi a?><![CDATA[<b>]]><svg xmlns="http://www.w3.org/2000/svg"><a/></svg><a xmlns=""/></div>',
      'application/xhtml+xml',
    ).documentElement,
  () => document.createTextNode('Một'),
  () => document.createComment('<b>'),
  () => document.createElementNS('http://www.w3.org/2000/svg', 'a'),
  () => document.implementation.createHTMLDocument('Một'),
];

describe('DOMPurify in the bundles', function () {
  this.timeout(120_000);

  it('does what the whole one does with our table and the corpus', async () => {
    const corpus = (await (await fetch('/mock/corpus.json')).json()) as Payload[];
    const payloads = [...ownPayloads, ...corpus].map(({ payload }) => payload);
    expect(payloads.length).to.be.greaterThan(200);
    expect(differences(payloads.map(fragment))).to.deep.equal([]);
    const roots = payloads.map(payload => element(`<div title=a>${payload}`));
    expect(differences(roots)).to.deep.equal([]);
  });

  it('does what the whole one does with whatever HTML a grammar makes', () => {
    const seeds = Array.from({ length: 1_500 }, (_, seed) => seed);
    expect(differences(seeds.map(hostileHtml).map(fragment))).to.deep.equal([]);
    expect(differences(seeds.map(brokenHtml).map(fragment))).to.deep.equal([]);
  });

  it('does what the whole one does with custom elements, forms, foreign content and other trees', () => {
    expect(differences(odd.map(fragment))).to.deep.equal([]);
    expect(differences(odd.filter(html => html.startsWith('<')).map(element))).to.deep.equal([]);
    expect(differences(made)).to.deep.equal([]);
  });

  it('does what the whole one does where Object.prototype is polluted', () => {
    const all = /./;
    const list = ['script', 'svg', 'x-y', 'onclick', 'style'];
    const options: Readonly<Record<string, unknown>> = {
      ADD_ATTR: list,
      ADD_DATA_URI_TAGS: list,
      ADD_TAGS: list,
      ALLOWED_URI_REGEXP: all,
      ALLOW_SELF_CLOSE_IN_ATTR: false,
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: all, attributeNameCheck: all },
      FORBID_CONTENTS: [],
      FORCE_BODY: true,
      HTML_INTEGRATION_POINTS: { p: true },
      MATHML_TEXT_INTEGRATION_POINTS: { p: true },
      NAMESPACE: 'http://www.w3.org/2000/svg',
      PARSER_MEDIA_TYPE: 'application/xhtml+xml',
      RETURN_TRUSTED_TYPE: true,
      SAFE_FOR_XML: false,
      USE_PROFILES: { html: true, svg: true },
      attributeCheck: () => true,
      attributeNameCheck: all,
      tagCheck: () => true,
      tagNameCheck: all,
    };
    try {
      Object.assign(Object.prototype, options);
      const found = differences([...odd.map(fragment), ...made]);
      for (const name of Object.keys(options)) Reflect.deleteProperty(Object.prototype, name);
      expect(found).to.deep.equal([]);
    } finally {
      for (const name of Object.keys(options)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('is another one, whose differences are seen', () => {
    expect(String(shortened)).not.to.contain('isValidAttribute');
    expect(String(createDOMPurify)).not.to.equal(String(shortened));
    const drop = (purifier: DOMPurify): void =>
      purifier.addHook('uponSanitizeAttribute', (_, attribute) => (attribute.keepAttr = false));
    const trees = [fragment('<a href="https://portal.example/">Một</a>')];
    expect(differences(trees, drop).length).to.equal(1);
  });

  it('refuses what is no node', () => {
    for (const dirty of ['<b>Một</b>', '', undefined, null, 1, { nodeType: 11 }]) {
      const purifier = shortened(window);
      purifier.setConfig(config);
      expect(() => purifier.sanitize(dirty as string), typeof dirty).to.throw(TypeError);
    }
  });
});
