// Fills and empties the page, for the memory that is left behind. Runs in the page.
import { clear, forget, mounter } from './ways.mjs';

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
const wait = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

async function whole({ done }) {
  while (!done()) await wait(0);
}

/** Mounts the real article so many times, and removes it; every tenth before it is shown. */
async function churn(way, times) {
  const mount = mounter(way, '7KB');
  for (let index = 0; index < times; index += 1) {
    const mounted = mount();
    if (index % 10 < 9) await whole(mounted);
    clear();
    // Observers let go of what they watched when a frame is drawn.
    if (index % 50 === 49) await frame();
  }
  forget();
  await frame();
}

/** Mounts 100 articles and lets go of the texts they were made of. */
async function hold(way) {
  await whole(mounter(way, '100x7KB')());
  forget();
  await wait(500);
  await frame();
}

Object.assign(window.bench, { churn, hold });
