import { noneUnderway } from './turns.js';

/** How long the page may be busy before its idle time is waited for no longer, in milliseconds. */
const patience = 300;

/**
 * Settles when no body is on its way and the page has nothing better to do; soon where nobody looks at
 * it or it stays busy.
 */
export const idle = (): Promise<unknown> => noneUnderway().then(idleTime);

const idleTime = (): Promise<unknown> =>
  new Promise(resolve => {
    // A page in the background is given no idle time for seconds.
    if (document.hidden) resolve(undefined);
    // WebKit has no such call; a frame comes between.
    else if (typeof requestIdleCallback !== 'function') setTimeout(resolve, 16);
    else requestIdleCallback(resolve, { timeout: patience });
  });
