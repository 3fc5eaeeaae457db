// The panel of the JSON: fetched when it is opened, given to the element as it is typed.
import { build } from '../build.js';
import { speaker } from '../shell.js';
import { words } from '../words/elements.js';
import { jsonEditor } from './json-editor.js';
import { jsonOf } from './source-json.js';

const say = speaker(words);

const schemaOf = async () => {
  try {
    return await (await fetch(new URL('../../dist/article.schema.json', import.meta.url))).json();
  } catch {
    return undefined;
  }
};

/**
 * @param {{ tag: string, input?: string }} description
 * @param {() => Element[]} targets
 * @param {{ json?: string }} settings is changed
 * @param {() => void} change
 */
export async function jsonPanel({ tag, input }, targets, settings, change) {
  if (!input) {
    const key = tag === 'lx-article-list' ? 'jsonOfFeeds' : 'jsonOfAttributes';
    return { node: build(['p', { class: 'quiet' }, [say(key)]]), open() {} };
  }
  const editor = jsonEditor({
    schema: tag === 'lx-alert' ? undefined : await schemaOf(),
    use(value) {
      for (const target of targets()) target[input] = value;
    },
    typed(text) {
      settings.json = text.trim() === '' ? undefined : text;
      change();
    },
  });
  for (const type of ['lx-error', 'lx-warning'])
    document.addEventListener(type, event => {
      if (targets()[0] === event.target) editor.hear(event);
    });

  let isOpened = false;
  return {
    node: editor.node,
    async open() {
      if (isOpened) return;
      isOpened = true;
      if (settings.json !== undefined) return editor.set(settings.json, true);
      editor.note(say('jsonLoading'));
      const text = targets()[0] && (await jsonOf(targets()[0], input));
      editor.note(text === undefined ? say('jsonNone') : '');
      return editor.set(text ?? '');
    },
  };
}
