// The text that is pasted into the console of any page, or kept as a bookmark: it needs no lx there.
// The page that hands it out (demo/tools/doctor.html) fills in where findings are shown, and the language.
import type { Finding } from './finding.js';
import { levelOf } from './finding.js';
import { plainFragment } from './link.js';
import { lookAtPage } from './page.js';
import { listOf, panelRoot, say } from './panel.js';

const place = '%LX-PAGE%';
const chosen = '%LX-LANGUAGE%';

/** Whether a place in the text was filled in. */
const isFilled = (text: string): boolean => !text.startsWith('%');

const page = isFilled(place) ? place : undefined;
const language = isFilled(chosen) ? chosen : document.documentElement.lang || 'vi';
const isEnglish = /^en\b/i.test(language);
const words = isEnglish
  ? {
      title: 'lx doctor',
      look: 'Looking …',
      open: 'Findings as a link',
      close: 'Close',
      sum: 'to mend',
    }
  : {
      title: 'Bác sĩ lx',
      look: 'Đang xem …',
      open: 'Kết quả dạng liên kết',
      close: 'Đóng',
      sum: 'cần sửa',
    };

/** The panel of an earlier look goes: one is enough. */
document.querySelectorAll('[data-lx-doctor]').forEach(old => old.parentNode?.removeChild(old));

const host = document.createElement('div');
host.dataset['lxDoctor'] = '';
const root = panelRoot(host);
const box = document.createElement('div');
box.className = 'lx';
box.tabIndex = -1;
box.setAttribute('role', 'dialog');
box.setAttribute('aria-label', words.title);
box.addEventListener('keydown', event => {
  if (event.key === 'Escape') close();
});
const heading = box.appendChild(document.createElement('h2'));
heading.textContent = `${words.title}: ${words.look}`;
root.append(box);
// By properties: an attribute would be refused by a strict style-src.
Object.assign(host.style, {
  position: 'fixed',
  inset: 'auto 8px 8px 8px',
  maxHeight: '70vh',
  maxWidth: '44rem',
  overflow: 'auto',
  zIndex: '2147483647',
});
((document.body as HTMLElement | null) ?? document.documentElement).append(host);

void lookAtPage(page ? new URL('../../dist/versions.json', page).href : undefined).then(show);

function show(findings: Finding[]): void {
  const bad = findings.filter(each => levelOf(each) === 'bad').length;
  const title = `${words.title}: ${String(bad)} ${words.sum}`;
  heading.textContent = title;
  const link = page ? page + plainFragment({ page: pageOf(location), findings }) : undefined;
  if (link) {
    const anchor = box.appendChild(document.createElement('a'));
    Object.assign(anchor, { href: link, target: '_blank', rel: 'noopener noreferrer' });
    anchor.textContent = words.open;
    box.append(' ');
  }
  const button = box.appendChild(document.createElement('button'));
  button.type = 'button';
  button.textContent = words.close;
  button.addEventListener('click', close);
  // Last: on a phone the list is longer than the screen.
  box.append(listOf(findings, language));
  box.focus();
  say(link ? `${title}\n${link}` : title, findings, language);
}

/** The page's address without what may hold somebody's name or key. */
function pageOf({ origin, pathname }: Location): string {
  return origin + pathname;
}

function close(): void {
  host.parentNode?.removeChild(host);
}
