// The snippet maker: an address is asked as lx would ask it, and the snippet for a page comes out.
import { lookAtAddress } from '../../dist/doctor/address.js';
import { levelOf, sentence } from '../../dist/doctor/finding.js';
import { build } from '../build.js';
import { code } from '../code.js';
import { lang, pick } from '../shell.js';
import { cssOf, dress } from '../themes/list.js';
import { button, calm, tell, toolFrame } from './frame.js';
import { optionsForm } from './snippet-options.js';
import {
  cspLines,
  drupal,
  scriptTag,
  snippet,
  upgradeLink,
  wholeText,
  wordPress,
} from './snippet-text.js';
import { words } from './words/snippet.js';

const { write } = toolFrame('snippet', words);
const at = id => document.getElementById(id);
const whole = path => new URL(path, import.meta.url).href;

/** What is known of the address: its article, its text, the hosts of its pictures. */
let known;
let integrity;

const form = optionsForm(at('options'), write, () => show(true));
at('base').value = whole('../../dist/');
at('page').value = 'https://phuong.example/tin';

const shown = Object.fromEntries(
  ['snippet', 'themeCss', 'csp', 'script', 'upgrade', 'wordPress', 'drupal', 'nukeViet'].map(
    key => {
      const made = code(key in words ? write(key) : key);
      at(`${key}-code`).append(made.node);
      return [key, made];
    },
  ),
);
at('examples').append(
  `${write('examples')} `,
  button(write('example'), () => start(whole('../articles/so-ket-35.json')), 'button plain'),
  button(write('exampleList'), () => start(whole('../feeds/phuong.json'), 'list'), 'button plain'),
);
at('form').addEventListener('submit', event => {
  event.preventDefault();
  void check();
});
const again = calm(() => show(false));
for (const id of ['base', 'page']) at(id).addEventListener('input', again);

function start(src, kind = 'one') {
  at('src').value = src;
  form.choose('kind', kind);
  void check();
}

/** Asks the address, and says what came. */
async function check() {
  const src = at('src').value.trim();
  at('work').hidden = true;
  at('findings').replaceChildren();
  if (!/^(?:https?:\/\/|[./])/i.test(src) || !URL.canParse(src, location.href))
    return tell(at('state'), write('noAddress'), 'bad');
  tell(at('state'), write('checking'));
  known = { src: new URL(src, location.href).href, title: write('more'), images: [] };
  const { findings } = await lookAtAddress(known.src, '');
  findings.forEach(each => say(sentence(each, lang), levelOf(each)));
  // A page may name its article: lx follows that.
  if (findings.some(each => levelOf(each) === 'bad' && each.code !== 'html'))
    return tell(at('state'), write('bad'), 'bad');
  at('work').hidden = false;
  return show(true);
}

function say(text, level) {
  const sign = { bad: '✗', note: '!', good: '✓' }[level];
  at('findings').append(build(['li', { class: level }, [['b', {}, [`${sign} `]], text]]));
}

/** Writes all of it; with another choice the preview is another too. */
function show(isNew) {
  if (!known) return;
  if (isNew) preview();
  writeAll();
}

function preview() {
  const { tag, attributes, theme } = form.chosen();
  const element = build([tag, { lang, ...attributes, src: known.src, loading: 'eager' }]);
  element.append(build(['a', { href: known.link ?? known.src }, [write('more')]]));
  const fresh = known;
  const warned = new Set();
  element.addEventListener('lx-warning', ({ path, message }) => {
    const text = `${path}: ${message}`;
    if (warned.size < 20 && !warned.has(text) && !known.isTold) say(text, 'note');
    warned.add(text);
  });
  element.addEventListener('lx-error', ({ kind, message }) => {
    if (fresh !== known) return;
    say(`${kind}: ${message}`, 'bad');
    tell(at('state'), write('bad'), 'bad');
  });
  const loaded = article => {
    if (fresh !== known) return;
    known.isTold = true;
    if (article?.title) known.title = article.title;
    if (article?.url) known.link = article.url;
    known.images = [...element.shadowRoot.querySelectorAll('img')]
      .filter(({ src }) => src)
      .map(({ src }) => new URL(src).origin);
    tell(at('state'), write('good'), 'good');
    writeAll();
    void takeText(element, fresh);
  };
  element.addEventListener('lx-load', ({ article }) => loaded(article));
  element.addEventListener('lx-list-load', () => loaded(undefined));
  at('preview').replaceChildren(element);
  void showTheme(element, theme);
}

/** The theme on the preview, and its style sheet to copy. */
async function showTheme(element, theme) {
  at('theme-part').hidden = !theme;
  if (!theme) return;
  try {
    const css = await cssOf(theme);
    dress(element, css, element.getAttribute('scheme'));
    shown.themeCss.show(css);
  } catch ({ message }) {
    shown.themeCss.show(`/* ${message} */`);
  }
}

/** The text copy comes in idle time. */
async function takeText(element, fresh) {
  for (let tries = 0; tries < 40 && element.isConnected; tries++) {
    const copy = element.querySelector('[slot="lx-text"]');
    if (copy && fresh === known) {
      known.text = wholeText(copy, known.title);
      writeAll();
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

function planOf() {
  const [base, page] = ['base', 'page'].map(id => at(id).value.trim());
  if (![base, page].every(each => URL.canParse(each))) return undefined;
  const { tag, attributes, withCss, isWhole } = form.chosen();
  return {
    base: base.replace(/\/?$/, '/'),
    page,
    integrity,
    src: known.src,
    tag,
    attributes,
    withCss,
    link: known.link ?? new URL('/', known.src).href,
    title: known.title,
    text: isWhole && tag === 'lx-article' ? known.text : undefined,
    imageHosts: known.images,
  };
}

function writeAll() {
  const plan = planOf();
  tell(at('plan-state'), plan ? (integrity ? '' : write('noHash')) : write('notUrl'), 'bad');
  if (!plan) return;
  const { version } = customElements.get('lx-article') ?? {};
  const script = scriptTag(plan, { withHosts: true });
  shown.snippet.show(snippet(plan));
  shown.csp.show(cspLines(plan));
  shown.script.show(script);
  shown.upgrade.show(upgradeLink(plan));
  shown.wordPress.show(wordPress(plan));
  shown.drupal.show(drupal(plan, version ?? '0'));
  shown.nukeViet.show(`${script}\n\n${upgradeLink(plan)}`);
}

for (const node of document.querySelectorAll('[data-how]'))
  node.textContent = pick(words[node.dataset.how]);
try {
  integrity = (await (await fetch(whole('../../dist/integrity.json'))).json())['lx.min.js'];
} catch {
  // The page says so beside the snippet.
}
const asked = new URLSearchParams(location.hash.slice(1)).get('src');
if (asked) start(asked);
