// The note on a host page: what it imitates and what one should see. In a shadow root, so that the
// host's own rules do not reach it.
import { pick, spoken, to } from '../shell.js';
import { hosts, words } from '../words/hosts.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { all: initial; display: block; }
  aside {
    padding: 10px 16px; border-bottom: 3px double #8c1d18; background: #fdfcf9; color: #1d1b18;
    font: 16px/1.5 system-ui, 'Noto Sans', sans-serif; text-align: start;
  }
  p { max-width: 70em; margin: 0 0 4px; }
  a { color: #8c1d18; }
  code { font-family: ui-monospace, monospace; font-size: 0.92em; }
  @media print { aside { display: none; } }
`);

/** A sentence behind its heading. */
function line(heading, sentence) {
  const node = document.createElement('p');
  const strong = document.createElement('strong');
  strong.textContent = `${pick(heading)}: `;
  node.append(strong, spoken(pick(sentence)));
  return node;
}

function note() {
  const name = location.pathname.replace(/.*\//, '').replace(/\.html$/, '');
  const { imitates, see } = hosts[name] ?? hosts[name.replace(/-.*/, '')];
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const aside = document.createElement('aside');
  const back = document.createElement('a');
  back.href = to('hosts/index.html');
  back.textContent = pick(words.back);
  const end = document.createElement('p');
  end.append(back);
  aside.append(line(words.imitates, imitates), line(words.see, see), end);
  root.append(aside);
  document.body.prepend(host);
}

note();
