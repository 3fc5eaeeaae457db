// Which rules of which style files could have changed a place of a page: those that match what stands
// there. Those whose lines were changed since the pictures were kept come first.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../setup.mjs';

const styleFiles = () =>
  readdirSync(`${root}src/elements`, { recursive: true })
    .filter(path => path.endsWith('.styles.ts'))
    .map(path => `src/elements/${path}`);

/** The css`…` of each style file, with the line on which it begins. */
export const styleSheets = () =>
  styleFiles().flatMap(file => {
    const source = readFileSync(root + file, 'utf8');
    return [...source.matchAll(/css`([^`]*)`/g)].map(({ 1: text, index }) => ({
      file,
      text: text.replaceAll('\\\\', '\\'),
      line: source.slice(0, index).split('\n').length,
    }));
  });

/** By file, the lines that are not what they were when the pictures were kept. */
export function changedLines(folder) {
  const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
  const lines = new Map();
  try {
    const kept = git('log', '-1', '--format=%H', '--', folder).trim() || 'HEAD';
    let file = '';
    for (const line of git('diff', '-U0', kept, '--', 'src/elements').split('\n')) {
      file = /^\+\+\+ b\/(.*)$/.exec(line)?.[1] ?? file;
      const [, first, count = '1'] = /^@@ \S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
      if (!first) continue;
      if (!lines.has(file)) lines.set(file, new Set());
      for (let at = 0; at < Math.max(1, Number(count)); at += 1)
        lines.get(file).add(Number(first) + at);
    }
  } catch {
    // No git here, or no history: then no rule comes first.
  }
  return lines;
}

/**
 * @param clip where on the page the pictures were taken; `place` is within them.
 * @returns what stands there, and the rules that match it, `{file, line, selector, isNew}`.
 */
export async function causesOf(page, clip, place, sheets, changed) {
  const { names, rules } = await page.evaluate(rulesAt, {
    box: {
      left: clip.x + place.left,
      right: clip.x + place.right,
      top: clip.y + place.top,
      bottom: clip.y + place.bottom,
    },
    sheets,
  });
  const told = rules.map(({ first, last, file, selector }) => {
    const lines = changed.get(file) ?? new Set();
    return {
      file,
      selector,
      line: first,
      isNew: [...lines].some(line => line >= first && line <= last),
    };
  });
  return { names, rules: told.sort((one, other) => Number(other.isNew) - Number(one.isNew)) };
}

/** In the page: the elements in a box, the innermost first, and the rules of ours that match them. */
function rulesAt({ box, sheets }) {
  /** Where each rule of a text begins and ends, in the order in which the browser lists them. */
  const linesOf = (text, line) => {
    const plain = text.replace(/\/\*[^]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '));
    const found = [];
    const open = [];
    let start;
    let at = line;
    for (const sign of plain) {
      if (sign === '\n') at += 1;
      else if (sign === '{') {
        const rule = { first: start ?? at, last: at };
        found.push(rule);
        open.push(rule);
        start = undefined;
      } else if (sign === '}') {
        open.pop().last = at;
        start = undefined;
      } else if (sign === ';') start = undefined;
      else if (sign.trim()) start ??= at;
    }
    return found;
  };
  const flat = rules => [...rules].flatMap(rule => [rule, ...flat(rule.cssRules ?? [])]);
  /** Rules for print, and for what else is not so, change nothing here. */
  const isOn = ({ parentRule }) =>
    !parentRule ||
    ((!parentRule.media || window.matchMedia(parentRule.media.mediaText).matches) &&
      isOn(parentRule));
  const known = sheets.flatMap(({ file, text, line }) => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(text);
    const rules = flat(sheet.cssRules);
    const lines = linesOf(text, line);
    // A rule that this browser does not know is not listed: then only the file is sure.
    const isSure = lines.length === rules.length;
    return rules.map((rule, at) => ({
      file,
      selector: isOn(rule) ? rule.selectorText : undefined,
      text: rule.cssText,
      ...(isSure ? lines[at] : { first: 0, last: Infinity }),
    }));
  });
  const inBox = element => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left <= box.right && right >= box.left && top <= box.bottom && bottom >= box.top;
  };
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const path = [];
  const walk = scope => {
    const hit = scope.elementFromPoint(x, y);
    for (let at = hit; at && !path.includes(at); at = at.parentElement) path.push(at);
    if (hit?.shadowRoot && hit.shadowRoot !== scope) {
      const before = path.length;
      walk(hit.shadowRoot);
      path.unshift(...path.splice(before));
    }
  };
  walk(document);
  const stage = path.findIndex(element => element.matches('.stage'));
  const those = (stage < 0 ? path : path.slice(0, stage)).filter(inBox);
  const plain = selector => selector.replace(/::?(?:before|after|marker|-webkit-[\w-]+)/g, '');
  const matches = (element, selector) => {
    if (!selector) return false;
    try {
      return element.matches(plain(selector));
    } catch {
      return false;
    }
  };
  /** The rules that hold in the shadow root of an element. */
  const rulesAround = element =>
    new Set(
      (element.getRootNode().adoptedStyleSheets ?? []).flatMap(sheet =>
        flat(sheet.cssRules).map(({ cssText }) => cssText),
      ),
    );
  const seen = new Set();
  const rules = those.flatMap(element => {
    const here = rulesAround(element);
    return known.filter(rule => {
      if (seen.has(rule) || !here.has(rule.text) || !matches(element, rule.selector)) return false;
      return seen.add(rule);
    });
  });
  const nameOf = element => {
    const [part, name] = [element.getAttribute('part'), element.getAttribute('class')];
    return (
      element.localName +
      (part ? `[part="${part}"]` : name ? `.${name.trim().split(/\s+/).join('.')}` : '')
    );
  };
  return { names: those.map(nameOf), rules };
}
