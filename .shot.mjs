// usage: node .shot.mjs URLPATH OUT WxH [dark] [scale] [full] [forced] [print]
import { chromium } from 'playwright-core';
import { startServer } from './scripts/serve/server.mjs';
const jobs = JSON.parse(process.argv[2]);
const { port } = await startServer(0);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const j of jobs) {
  const c = await b.newContext({ viewport: { width: j.w, height: j.h }, deviceScaleFactor: 1, colorScheme: j.dark ? 'dark' : 'light', forcedColors: j.forced ? 'active' : 'none' });
  const p = await c.newPage();
  if (j.scale) await p.addInitScript(s => localStorage.setItem('lx-font-scale', s), String(j.scale));
  await p.goto(`http://localhost:${port}${j.url}`);
  await p.waitForTimeout(j.wait ?? 1200);
  if (j.eval) console.log(j.out, JSON.stringify(await p.evaluate(j.eval)));
  if (j.print) await p.pdf({ path: j.out.replace('png', 'pdf'), format: 'A4', printBackground: true });
  else await p.screenshot({ path: j.out, fullPage: !!j.full, clip: j.clip });
  await c.close();
}
await b.close();
process.exit();
