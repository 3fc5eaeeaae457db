// The field that a tool takes its input from: typed, pasted, dropped, chosen as a file, or fetched.
// Whatever goes wrong is said in one sentence, and what stood in the field stays.
import { lookAtAddress } from '../../dist/doctor/address.js';
import { sentence } from '../../dist/doctor/finding.js';
import { build } from '../build.js';
import { lang } from '../shell.js';
import { meant } from './clipboard.js';
import { readFile } from './file.js';
import { button, calm, tell } from './frame.js';
import { kindOf } from './kind.js';

/** What an address may answer and still be of use: the playground takes HTML, others do not. */
const fatal = /^(?!answers|same-origin|wrong-type|redirected|html|json-broken)/;

/**
 * @param {HTMLElement} place
 * @param {object} options
 * @param {(key: string, places?: object) => string} options.write the words
 * @param {string} options.label of the field
 * @param {string} options.accept files that may be chosen
 * @param {boolean} [options.takesHtml] whether a page or a body of HTML is of use
 * @param {() => void} options.onChange called when there is another text
 */
export function intake(place, { write, label, accept, takesHtml = false, onChange }) {
  const draft = `lx-tool ${location.pathname}`;
  const field = build([
    'textarea',
    { id: 'input', class: 'field', spellcheck: 'false', autocomplete: 'off', translate: 'no' },
  ]);
  const said = build(['p', { class: 'said', role: 'status' }]);
  const file = build(['input', { type: 'file', id: 'file', class: 'file-field', accept }]);
  const address = build([
    'input',
    {
      type: 'url',
      id: 'address',
      class: 'field',
      inputmode: 'url',
      placeholder: 'https://portal.example/tin/1.json',
      autocomplete: 'off',
    },
  ]);
  const form = build(['form', { class: 'line', novalidate: '' }]);
  form.append(
    build(['label', { for: 'address' }, [write('address')]]),
    address,
    build(['button', { type: 'submit', class: 'button' }, [write('get')]]),
  );
  const back = button(write('back'), () => set(before, beforeUrl));
  back.hidden = true;
  const files = build(['div', { class: 'line' }]);
  files.append(
    file,
    build(['label', { for: 'file', class: 'button' }, [write('file')]]),
    build(['span', { class: 'quiet' }, [write('fileHow')]]),
  );
  place.append(
    build(['label', { for: 'input', class: 'field-name' }, [label]]),
    field,
    said,
    back,
    files,
    form,
  );

  let url;
  let before = '';
  let beforeUrl;
  const changed = () => {
    keepDraft();
    onChange();
  };
  const soon = calm(changed);

  function keepDraft() {
    try {
      sessionStorage.setItem(draft, field.value);
    } catch {
      // A sandbox without storage, or a text that is too long for it.
    }
  }

  /** Puts a text into the field; the one before can be brought back. */
  function set(text, from) {
    if (field.value && field.value !== text) {
      [before, beforeUrl] = [field.value, url];
      back.hidden = false;
    }
    field.value = text;
    url = from;
    changed();
  }

  const notTaken = why => tell(said, write('notTaken', { why }), 'bad');
  const took = (name, text, from) => {
    set(text, from);
    tell(said, write('took', { name, count: text.length.toLocaleString(lang) }), 'good');
  };

  async function takeFile(chosen) {
    const found = await readFile(chosen);
    if ('text' in found) took(chosen.name, found.text);
    else notTaken(write(found.problem, { name: chosen.name, size: found.size }));
  }

  async function takeAddress() {
    const wanted = address.value.trim();
    if (!/^(?:https?:\/\/|[./])/i.test(wanted)) return notTaken(write('noAddress'));
    tell(said, write('fetching'));
    const { findings, text, url: end } = await lookAtAddress(wanted, '');
    const isHtml = text !== undefined && kindOf(text) === 'html';
    const problem =
      findings.find(({ code }) => fatal.test(code)) ??
      (isHtml && !takesHtml ? findings.find(({ code }) => code === 'html') : undefined);
    if (problem || text === undefined)
      return notTaken(problem ? sentence(problem, lang) : write('noAddress'));
    return took(end, text, end);
  }

  field.addEventListener('input', () => {
    url = undefined;
    soon();
  });
  field.addEventListener('paste', event => {
    const data = event.clipboardData;
    const { kind, text } = meant(
      data?.getData('text/html') ?? '',
      data?.getData('text/plain') ?? '',
    );
    if (kind === 'empty') {
      if (data?.files.length) {
        event.preventDefault();
        return void takeFile(data.files[0]);
      }
      return tell(said, write('noClipboard'), 'bad');
    }
    const isText = kind === 'text' && kindOf(text) === 'html' && !/^\s*</.test(text);
    if (takesHtml && isText) tell(said, write('noHtml'));
    if (kind === 'text' || !takesHtml) return undefined;
    event.preventDefault();
    url = undefined;
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    tell(said, write('fromClipboard', { count: text.length.toLocaleString(lang) }), 'good');
    return changed();
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files;
    // The same file may be chosen again.
    file.value = '';
    if (chosen) void takeFile(chosen);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    void takeAddress();
  });
  // A file that misses the field would else be opened in place of the page.
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    void takeFile(dropped);
  });

  return {
    field,
    set,
    say: (sentenceOf, mood) => tell(said, sentenceOf, mood),
    text: () => field.value,
    url: () => url,
    /** Brings back what was typed before the page was left. */
    restore() {
      try {
        const kept = sessionStorage.getItem(draft);
        if (kept) set(kept);
      } catch {
        // None.
      }
    },
    /** Shows a line of the field, selected. */
    reveal(line) {
      const rows = field.value.split('\n');
      const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
      field.focus();
      field.setSelectionRange(start, start + (rows[line - 1]?.length ?? 0));
      field.scrollTop = Math.max(0, ((line - 3) / rows.length) * field.scrollHeight);
    },
  };
}
