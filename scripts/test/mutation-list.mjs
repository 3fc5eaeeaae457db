// The safety steps, each broken in the smallest way, and the test file that must go red. `from` stands
// in `file` exactly once. To add a step is to add a line; what moves or is rewritten moves here too.

const quiet = 'test/browser/body/quiet.test.ts';
const gate = 'test/browser/body/gate.test.ts';
const road = 'test/hostile/road.test.ts';
const element = 'test/browser/elements/lx-article.test.ts';
const requests = 'test/browser/elements/requests.test.ts';
const reader = 'test/unit/article.test.mjs';
const hostile = 'test/unit/hostile.test.mjs';
const upgrades = 'test/browser/elements/upgrade-links.test.ts';
const kept = 'test/browser/elements/disguises.test.ts';
const lifecycle = 'test/unit/lifecycle.test.mjs';
const names = 'test/unit/named-host.test.mjs';
const disguises = 'test/unit/disguises.test.mjs';
const urls = 'test/unit/url.test.mjs';

const of =
  (file, test) =>
  (step, from, to, ofOwn = test) => ({ step, file: `src/${file}`, from, to, test: ofOwn });

const rewriter = of('body/parse/rewriter.ts', quiet);
const tokenizer = of('body/parse/quiet.ts', quiet);
const scanner = of('body/parse/scan.ts', quiet);
const limits = of('body/limits.ts', quiet);
const treeSize = of('body/parse/tree-size.ts', quiet);
const cleaner = of('body/clean/clean.ts', gate);
const policy = of('body/clean/policy.ts', gate);
const values = of('body/clean/attribute-values.ts', gate);
const nesting = of('body/clean/fix-nesting.ts', gate);
const dressing = of('body/clean/dress.ts', gate);
const ofRoad = of('body/road.ts', road);
const request = of('load/fetch-json.ts', element);
const url = of('text/url.ts', urls);
const host = of('text/named-host.ts', names);
const shape = of('model/shape.ts', hostile);
const life = of('model/lifecycle.ts', lifecycle);
const formats = 'test/unit/formats.test.mjs';
const fieldMap = of('formats/field-map.ts', formats);
const links = of('elements/upgrade-links.ts', upgrades);

const keeping = of('load/keeping.ts', 'test/browser/elements/keep.test.ts');
const discovery = 'test/browser/elements/discovery.test.ts';
const found = of('load/fetch-source.ts', discovery);
const loaded = of('load/load-article.ts', discovery);
const lists = 'test/browser/elements/lx-article-list.test.ts';
const listed = of('model/feed-list.ts', lists);
const list = of('elements/lx-article-list/lx-article-list.ts', lists);
const alert = of('model/alert.ts', 'test/browser/elements/lx-alert.test.ts');

export const mutations = [
  // Before the parse: nothing is reported to the host, and every limit is counted.
  rewriter('style is renamed', "if (isNamed(html, from, middle, 'style'))", 'if (false)'),
  rewriter(
    'handlers are cut',
    'this.cut(from, to, isOdd ? otherHandlers : html.slice(from, middle));',
    '',
  ),
  rewriter(
    'is is cut',
    "const cutAlways = ['is', 'shadowrootmode'];",
    "const cutAlways = ['shadowrootmode'];",
  ),
  rewriter(
    'shadowrootmode is cut',
    "const cutAlways = ['is', 'shadowrootmode'];",
    "const cutAlways = ['is'];",
  ),
  rewriter(
    'the src of a track is cut',
    "const cutOfTrack = [...cutAlways, 'src'];",
    'const cutOfTrack = cutAlways;',
  ),
  rewriter('long attributes are cut', 'if (to - from > maxAttributeLength)', 'if (false)'),
  rewriter(
    'a slash stays where an attribute was',
    "else this.replace(from, to, '/');",
    "else this.replace(from, to, '');",
  ),
  rewriter(
    'a report has no words of an author',
    '? rule\n    : otherHandlers',
    '? rule\n    : rule',
  ),
  tokenizer('attributes past 64 are cut', 'if (number > maxAttributes) surplus = from;', ''),
  tokenizer(
    'svg and math are emptied',
    'this.#rewriter.replace(start, this.#at, `<${name}/>${words}`);',
    '',
  ),
  tokenizer('noscript is markup to every browser', "  ['noscript', 'no-script'],\n", ''),
  of('body/parse/foreign-words.ts', quiet)(
    'the words of a formula make no tag',
    "text.replaceAll('<', '&lt;')",
    'text',
  ),
  tokenizer('doubtful raw text goes', 'isDoubtful ||= has(tag, Flag.ambiguous);', ''),
  tokenizer('svg ends where HTML breaks out', 'if (leaves && !inIslands) return this.#index;', ''),
  of('body/parse/quiet.ts', 'test/browser/body/blocks.test.ts')(
    'a form becomes a box',
    "  ['form', 'div'],\n",
    '',
  ),
  tokenizer(
    'CDATA is known in svg',
    "if (inForeign && html.startsWith('<![CDATA[', index))",
    'if (false)',
  ),
  tokenizer(
    'a body is divided where nothing is open',
    '&& start && this.#size.isAlone',
    '&& start',
  ),
  scanner('comments end where a browser ends them', '/<!--(?:-?>|.*?--!?>)/sy', '/<!--.*?-->/sy'),
  scanner(
    'a script hides one end tag',
    'if (isEnd && hiding < 2) return at;',
    'if (isEnd) return at;',
  ),
  limits('depth is limited', 'const maxDepth = 256;', 'const maxDepth = 1e9;'),
  limits('tags are limited', 'const maxTags = 100_000;', 'const maxTags = 1e9;'),
  limits('nodes are limited', 'const maxNodes = 200_000;', 'const maxNodes = 1e9;'),
  limits('attributes are limited', 'const maxAttributes = 400_000;', 'const maxAttributes = 1e9;'),
  limits('"<" in text is limited', 'const maxStrays = 400_000;', 'const maxStrays = 1e9;', road),
  limits(
    'repeating formatting is limited',
    'const maxRepeating = 1_000_000;',
    'const maxRepeating = 1e9;',
  ),
  limits('depths are limited together', 'const maxDepths = 2_000_000;', 'const maxDepths = 1e9;'),
  limits(
    'sources and images of a picture are limited',
    'const maxChoices = 1_000_000;',
    'const maxChoices = 1e12;',
  ),
  limits('names of elements are limited', 'const maxNames = 2_000;', 'const maxNames = 1e9;'),
  treeSize('repeated formatting is counted', 'this.#count(tag);\n      if (inline)', 'if (inline)'),
  of('body/parse/parse-body.ts', road)(
    'no string is parsed but by the tokenizer',
    'quietPieces(unwrapHtml(body, context.warn), context), context',
    '[body], context',
  ),
  of('body/parse/parse-body.ts', 'test/browser/body/blocks.test.ts')(
    'a block that is refused leaves its room to the others',
    'limits.restore(before);',
    '',
  ),
  of('body/parse/trusted-types.ts', road)(
    'the policy is lx',
    "createPolicy('lx', rules)",
    "createPolicy('lx-other', rules)",
  ),

  // The last gate.
  cleaner('DOMPurify cleans', 'purifier.sanitize(root);', ''),
  cleaner(
    'values are checked',
    'attribute.keepAttr = value !== undefined;',
    'attribute.keepAttr = true;',
  ),
  cleaner('DOMPurify proves itself', '  selfTest(instance);\n', '', road),
  cleaner('what was cleaned is looked at again', 'verify(root, context.work);', ''),
  cleaner('links are looked at again', "(rule === 'link' && !safeLink(value)) ||", ''),
  cleaner('images are looked at again', "(rule === 'image' && !safeImage(value))", 'false'),
  cleaner('attributes are looked at again', 'rule === undefined ||', ''),
  policy('scripts go with their text', "'script style template", "'style template"),
  policy(
    'frames are not listed',
    "'figure figcaption picture source img '",
    "'figure figcaption picture source img iframe '",
  ),
  policy('class is not listed', "lang: 'language',", "lang: 'language',\n  class: 'text',"),
  policy('links are checked', "a: { href: 'link' },", "a: { href: 'text' },"),
  policy('images are checked', "img: { src: 'image',", "img: { src: 'text',"),
  policy('candidates are checked', "srcset: 'candidates',", "srcset: 'text',"),
  policy('ids are checked', "id: 'id',", "id: 'text',"),
  values('ids have a prefix', 'ids.has(value) ? idPrefix + value', 'ids.has(value) ? value'),
  values(
    'ids that nothing names go',
    'ids.has(value) ? idPrefix + value : undefined',
    'idPrefix + value',
  ),
  of('text/srcset.ts', gate)('a comma ends no candidate', ".replaceAll(',', '%2C')", ''),
  values(
    'each candidate is checked',
    'return checked ? { url: checked, descriptor } : [];',
    'return { url, descriptor };',
  ),
  values('patterns are tested', 'return rule.test(value) ? value : undefined;', 'return value;'),
  nesting('no link in a link', "(name === 'a' && open.link) ||", ''),
  nesting('no heading in a heading', '(heading.test(name) && open.heading) ||', ''),
  nesting('no item in an item', '(item.test(name) && open.item) ||', ''),
  nesting('no block in a paragraph', "if (name === 'p' && holdsBlock)", 'if (false)'),
  nesting('parts of tables stand in tables', '(parents && !parents.has(parentName)) ||', ''),
  nesting(
    'what is misplaced in a table goes before it',
    'if (!parents && open.table && tableStructure.has(parentName))',
    'if (false)',
  ),
  nesting('text in a table goes before it', 'open.table.before(node);', ''),
  dressing('links give no opener', "link.rel = 'noopener';", ''),
  dressing('images send no referrer', "image.referrerPolicy = 'no-referrer';", ''),
  dressing('a lying link says its host', 'if (target) link.append', 'if (false) link.append'),

  // The road.
  ofRoad(
    'whatever goes wrong is unsafe',
    "throw new LxError('unsafe', message, { path: '$.body', cause: error });",
    'throw error;',
  ),
  ofRoad('each part of a body is cleaned', '      clean(section.element, context);\n', ''),

  // Addresses.
  request('only https and the own origin are asked', '  if (!isAllowed(url)) {', '  if (false) {'),
  request('a redirect is judged too', '  if (!isAllowed(end)) {', '  if (false) {', requests),
  request(
    'no redirect leads into the own network',
    'if (!isAskable(end, url)) {',
    'if (false) {',
    requests,
  ),
  request('an answer is limited', 'if (bytes > byteLimit)', 'if (false)'),
  url('no image from private networks', 'if (!isAskable(url, fetchedFrom)) return undefined;', ''),
  url(
    'schemes of links are listed',
    '    default:\n      return undefined;\n',
    '    default:\n      return url.href;\n',
  ),
  url('bidi controls are refused', ' || forbidden.test(text)', ''),
  url('long addresses are refused', ' || text.length > maxLength', ''),
  url('user info goes', "url.username = '';", ''),
  url(
    'a mail has one recipient',
    "decoded(url.pathname).split(',')",
    '[decoded(url.pathname)]',
    disguises,
  ),
  url('no number is a code of the network', 'return telUrl(url);', 'return url.href;', disguises),
  host('a lying text is found', 'if (!isOwn || ++count > maxHosts) return target;', ''),
  host('only sub-domains are the same', 'host.endsWith(`.${named}`)', 'host.endsWith(named)'),

  // What the page and its readers are guarded from.
  links('a link is of a named host', 'isTrusted(url) && !link', '!link'),
  links('no link in a heading becomes an article', 'h1,h2,h3,h4,h5,h6,article', 'article'),
  links(
    'a link says of the look alone',
    'const taken = option.exec(name)?.[1];',
    "const taken = name.replace('data-lx-', '');",
  ),
  links('a redirect of an upgraded link is judged', 'limitSources(element, isTrusted);', ''),
  of('elements/lx-article/templates/head.ts', requests)(
    'image-hosts holds for the sources of the lead image',
    'const allowed = resolveImage(url, context);',
    'const allowed = url;',
  ),
  of('elements/lx-article/players/page-policy.ts', requests)(
    'a policy that only reports is read',
    "['content-security-policy', 'content-security-policy-report-only']",
    "['content-security-policy']",
  ),
  request(
    'no cookie goes with the JSON',
    "origin === location.origin ? 'omit' : 'same-origin'",
    "'include'",
    requests,
  ),
  of('elements/shared/link.ts', kept)(
    'a lying link in a member says its host',
    "typeof content === 'string' ? trueTarget(content, url) : undefined",
    'undefined',
  ),
  of('elements/shared/frame.styles.ts', 'test/browser/elements/labels.test.ts')(
    'nothing is painted over the page around',
    '    contain: paint;\n',
    '',
  ),

  // The article.
  shape('depth is limited', 'if (path.length < 2 * maxDepth) return;', 'return;'),
  shape('only own members count', 'if (Object.hasOwn(owner, key)) value', 'value'),
  shape('an object has no prototype', 'Object.setPrototypeOf(value, null) as T', 'value'),
  shape(
    'texts are limited',
    "limit(value.length, maxText, 'characters in a text', path);",
    '',
    reader,
  ),
  shape('lists are limited', "limit(length, maxItems, 'items in an array', path);", '', reader),
  of('model/scalars.ts', reader)(
    'what is not seen goes',
    "withoutControls(value.replace(spaces, ' '))",
    "value.replace(spaces, ' ')",
  ),
  life('withdrawn is not shown', "if (status === 'withdrawn') {", 'if (false) {'),
  life('an embargo holds', 'if (embargoedUntil && now <', 'if (false && now <'),
  life('what has expired is not shown', 'if (expires && now >=', 'if (false && now >='),
  life(
    'an unknown status is not shown',
    "if (status !== 'published' && status !== 'archived') {",
    'if (false) {',
  ),
  life(
    'the publisher says where',
    'if (!mayEmbed(embedding, host.toLowerCase())) {',
    'if (false) {',
  ),

  // Foreign formats: a map finds only what the data holds, and a source costs no more than is allowed.
  fieldMap(
    'a map leads to no prototype',
    '!parts.some(part => forbidden.has(String(part)))',
    'true',
  ),
  fieldMap('what a map looks at is counted', 'if (this.#steps > maxSteps)', 'if (false)'),
  of('formats/source.ts', formats)(
    'formats read own members',
    'Object.hasOwn(value, name)',
    '(name in value)',
  ),
  of('formats/xml.ts', formats)(
    'elements of XML are counted',
    'if (this.#count > maxElements || this.#open.length > maxDepth)',
    'if (false)',
  ),
  of('formats/wordpress.ts', formats)(
    'a password holds',
    '...(isProtected ? {} : {',
    '...(false ? {} : {',
  ),
  of('model/feed.ts', formats)('a feed is read in part', 'Math.min(length, maxItems)', 'length'),
  // What is kept, listed and found.
  keeping(
    'a copy goes with 404 and 410',
    "if (kind === 'not-found' || kind === 'withdrawn') void forgetCopy(address);",
    '',
  ),
  keeping(
    'what may not be shown is not kept',
    'if (loaded.unavailable) void forgetCopy(address);',
    'if (loaded.unavailable) void address;',
  ),
  found(
    'a page leads to its own host, or a named one',
    'if (!isNear && !isOfHosts(target, splitHosts(config.hosts))) throw error;',
    '',
  ),
  loaded(
    'an element in the place of a link discovers nothing',
    'mayDiscover ?',
    'mayDiscover || true ?',
  ),
  of('load/feed-source.ts', upgrades)(
    'a list in the place of a link is filled from named hosts',
    'checkSource(this.#host, origin);',
    '',
  ),
  listed('what was withdrawn is not listed', "status === 'withdrawn' || ", ''),
  list('an article of a list counts as of its feed', 'noteOrigin(listed.item, listed.origin);', ''),
  alert('an alert has an end', 'ends: required(date),', "ends: defaulted(date, '2999-01-01'),"),
];
