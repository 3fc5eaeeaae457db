// Reads the settings from our own script tag; imported before all that asks for them.
import { configureFrom } from './config.js';

const found: unknown =
  document.currentScript ??
  [...document.querySelectorAll<HTMLScriptElement>('script[type="module"]')].find(
    ({ src }) => src === import.meta.url,
  );

/** Our own script tag, where it is one: a page can name other elements so that they pass for it. */
export const scriptTag = found instanceof HTMLScriptElement ? found : undefined;

if (scriptTag) configureFrom(scriptTag);
