// The first sentence of the article on a cold, slow phone: 360 px, 1.6 Mbit/s, 150 ms, a CPU of a
// quarter, nothing cached. Times count from the navigation, so the page's own trip is in them.
import { quartiles } from './statistics.mjs';
import { pathOf, startColdServer } from './cold-pages.mjs';

const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 0.75e6 / 8,
};
const slowdown = 4;
const height = 720;
const widths = [360, 1280];
const rounds = 5;
/** Milliseconds after which the layout is taken as settled. */
const settled = 1500;

/** Runs in the page, and in its frames, before anything else. */
function watch() {
  const sentence = 'Sáng ngày 11-5, tại hội trường thành phố';
  const { NodeFilter, PerformanceObserver, MessageChannel } = window;
  window.lxShift = 0;
  new PerformanceObserver(list => {
    for (const { value } of list.getEntries()) window.lxShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const rootsOf = root => {
    const hosts = [...root.querySelectorAll('lx-article')];
    return [root, ...hosts.map(({ shadowRoot }) => shadowRoot).filter(Boolean)];
  };
  const find = root => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (texts.currentNode.data.replace(/\s+/g, ' ').includes(sentence)) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const [rect] = range.getClientRects();
        if (rect?.height && texts.currentNode.parentElement?.localName !== 'script') return true;
      }
    return false;
  };
  const look = () => {
    if (document.body && rootsOf(document.body).some(find)) {
      const { port1, port2 } = new MessageChannel();
      // After the frame's style, layout and paint.
      port1.onmessage = () => {
        window.top.lxFirst = window.top.performance.now();
        port1.close();
      };
      port2.postMessage(0);
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit({ browser, origin }, way, width) {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(origin + pathOf(way), { waitUntil: 'commit' });
  let first;
  for (let tries = 0; first === undefined && tries < 600; tries += 1) {
    first = await page.evaluate(() => window.lxFirst).catch(() => undefined);
    if (first === undefined) await page.waitForTimeout(50);
  }
  if (first === undefined) throw new Error(`The first sentence of "${way}" was not seen in 30 s.`);
  await page.waitForLoadState('load');
  await page.waitForTimeout(settled);
  const shift = await page.evaluate(() => window.lxShift);
  await context.close();
  return { first, shift };
}

/** The whole clean text as plain HTML, as a publisher writes it into the tag: printed from the element. */
async function printInside({ browser, origin }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin + pathOf('lx, JSON in the page'));
  const html = await page.evaluate(async () => {
    const element = document.querySelector('lx-article');
    await element.updateComplete;
    const title = element.querySelector('a').outerHTML;
    const copy = element.shadowRoot.querySelector('[part~=body]').cloneNode(true);
    const kept = ['href', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan'];
    for (const node of copy.querySelectorAll('*'))
      for (const { name } of [...node.attributes])
        if (!kept.includes(name)) node.removeAttribute(name);
    for (const box of copy.querySelectorAll('div')) box.replaceWith(...box.childNodes);
    return `${title}${copy.innerHTML.replace(/<!--.*?-->/gs, '')}`;
  });
  await context.close();
  return html;
}

/** By encoding and way: milliseconds to the first sentence, and the layout shift at both widths. */
export async function measureColdPhone({ browser }) {
  const server = await startColdServer();
  const launched = { browser, origin: server.origin };
  try {
    server.serve('');
    const ways = server.serve(await printInside(launched));
    const rows = [];
    for (const encoding of ['gzip', 'br']) {
      server.encode(encoding);
      const seen = Object.fromEntries(ways.map(way => [way, []]));
      for (let round = 0; round < rounds; round += 1)
        for (const way of ways) seen[way].push(await visit(launched, way, widths[0]));
      for (const way of ways) {
        const wide = await visit(launched, way, widths[1]);
        rows.push({
          encoding,
          way,
          first: quartiles(seen[way].map(({ first }) => first)),
          shift: [Math.max(...seen[way].map(({ shift }) => shift)), wide.shift],
        });
      }
    }
    return rows;
  } finally {
    server.close();
  }
}
