// Layout shift of the demo page on a slow network: while it loads, and while it is read to its end.
const widths = [360, 1280];
const height = 720;
/** Milliseconds; bytes per second. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const pause = 500;

/** Runs in the page before anything else. Sums all shifts, which is never less than the CLS. */
function watch() {
  window.lxShift = 0;
  new window.PerformanceObserver(list => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) window.lxShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.lxLoaded = new Promise(resolve =>
    window.addEventListener('lx-load', resolve, { once: true }),
  );
}

const shift = page => page.evaluate(() => window.lxShift);

async function read(page) {
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let place = 0; place < length; place += height / 2) {
    await page.mouse.wheel(0, height / 2);
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(pause);
}

async function visit(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => window.lxLoaded);
  await page.waitForTimeout(pause);
  const loading = await shift(page);
  await read(page);
  return { loading, reading: (await shift(page)) - loading };
}

/** For each width, first with an empty cache, then again. */
export async function measureShift({ browser, origin }) {
  const visits = [];
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow);
    await page.addInitScript(watch);
    await page.mouse.move(width / 2, height / 2);
    for (const cached of [false, true])
      visits.push({ width, cached, ...(await visit(page, `${origin}/demo/hosts/phuong.html`)) });
    await context.close();
  }
  return visits;
}
