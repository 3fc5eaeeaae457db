import { levelOf, sentence, type Finding } from './finding.js';

const rules = `
:host { all: initial; display: block; margin-block-start: 16px; }
.lx { box-sizing: border-box; padding: 12px 16px; border: 2px solid #0b6f66; border-radius: 6px;
  background: #fff; color: #1b1f1d; color-scheme: light; font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.lx ul { margin: 8px 0 0; padding: 0; list-style: none; }
.lx li { display: grid; grid-template-columns: 1.5em 1fr; padding: 3px 0; }
.lx .at { display: block; color: #464d4f; font: 13px/1.4 ui-monospace, monospace; }
.lx .sign { font-weight: 700; }
.lx .bad .sign { color: #8a1220; }
.lx .good .sign { color: #0b5132; }
.lx summary, .lx h2 { margin: 0; font-size: 16px; font-weight: 700; }
.lx summary { cursor: pointer; }
.lx:focus { outline: none; }
.lx a, .lx button { font: inherit; color: #0a4f66; }
.lx button { min-height: 32px; margin: 8px 8px 0 0; }
`;

const signs = { bad: '✗', note: '!', good: '✓' };
const order = ['bad', 'note', 'good'];

/** Gives an element a shadow root with the panel's look, whatever the page's own. */
export function panelRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  // No style element: a strict style-src would refuse it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Findings as a list, what must be mended first. */
export function listOf(findings: readonly Finding[], language: string): HTMLUListElement {
  const list = document.createElement('ul');
  const sorted = order.flatMap(level => findings.filter(each => levelOf(each) === level));
  for (const each of sorted) {
    const row = list.appendChild(document.createElement('li'));
    row.className = levelOf(each);
    const sign = row.appendChild(document.createElement('span'));
    sign.className = 'sign';
    sign.textContent = signs[levelOf(each)];
    const text = row.appendChild(document.createElement('span'));
    text.textContent = sentence(each, language);
    if (!each.at) continue;
    const at = text.appendChild(document.createElement('span'));
    at.className = 'at';
    at.textContent = each.at;
  }
  return list;
}

/** Says findings in the console, one line each. */
export function say(title: string, findings: readonly Finding[], language: string): void {
  const lines = findings.map(
    each => `${signs[levelOf(each)]} ${each.at ? `${each.at}: ` : ''}${sentence(each, language)}`,
  );
  console.info([title, ...lines].join('\n'));
}
