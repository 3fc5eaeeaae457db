// Reads the settings from our own script tag; imported before all that asks for them.
import { configureFrom } from './config.js';

configureFrom(
  document.currentScript ??
    [...document.querySelectorAll<HTMLScriptElement>('script[type="module"]')].find(
      ({ src }) => src === import.meta.url,
    ),
);
