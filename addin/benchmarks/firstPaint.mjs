// Compares the time to first useful paint of our pane with another task pane, such as Microsoft's React template (docs/performance.md):
//   npm run benchmark --prefix addin -- TEMPLATE/dist
// Both run in the same browser on the same machine, in turns, each time with an empty cache and the real office.js from npm.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const root = fileURLToPath(new URL('..', import.meta.url));
const other = process.argv[2];
if (other === undefined || !existsSync(join(other, 'taskpane.html')) || !existsSync(`${root}dist/taskpane.html`)) {
  console.error('Build both panes first, then run: npm run benchmark --prefix addin -- FOLDER\nFOLDER contains the other taskpane.html.');
  process.exit(2);
}

/**
 * What is measured, in order: the first usable control, which in the template is the button that inserts its text; then in ours the name of
 * the other person, which comes from Outlook.
 */
const panes = {
  ours: [{ mark: 'first control', selector: 'fluent-tab', text: 'Agenda' }, { mark: 'with whom', selector: 'h1', text: 'Mei Lindqvist' }],
  theirs: [{ mark: 'first control', selector: 'button', text: 'Insert text' }],
};

const settings = [
  { name: 'processor 4 times slower', slower: 4, network: null },
  {
    name: 'processor 4 times slower, 10 Mbit/s, 40 ms',
    slower: 4,
    network: { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 },
  },
];

/** Runs in the page: records when each was painted, in ms since the start of the navigation. */
function watch(expected) {
  window.painted = {};
  const isShown = (element) => element.getBoundingClientRect().height > 0;
  const isThere = ({ selector, text }) =>
    [...document.querySelectorAll(selector)].some((element) => element.textContent.includes(text) && isShown(element));
  const checkFrame = () => {
    while (expected.length > 0 && isThere(expected[0])) {
      const { mark } = expected.shift();
      // The frame in which it was found has been painted when the next task runs.
      requestAnimationFrame(() => { setTimeout(() => { window.painted[mark] = performance.now(); }); });
    }

    if (expected.length > 0) {
      requestAnimationFrame(checkFrame);
    }
  };
  requestAnimationFrame(checkFrame);
}

async function measure(browser, address, name, { slower, network }) {
  const context = await browser.newContext({ viewport: { width: 400, height: 640 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (network !== null) {
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', network);
  }

  await page.addInitScript(`if (location.pathname.startsWith('/${name}/')) { (${watch})(${JSON.stringify(panes[name])}); }`);
  await page.goto(`${address}/outlook.html?pane=/${name}/taskpane.html`);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  const result = await pane.waitForFunction((last) => window.painted[last] !== undefined && window.painted, panes[name].at(-1).mark);
  const painted = await result.jsonValue();
  await context.close();
  return painted;
}

function quantile(values, share) {
  return values.toSorted((one, next) => one - next)[Math.min(values.length - 1, Math.floor(values.length * share))];
}

const entryPoints = ['benchmarks/outlookPage.ts'];
const script = await build({ absWorkingDir: root, entryPoints, bundle: true, minify: true, format: 'iife', write: false });
const site = await serve(
  { '/playground/': `${root}dist-local/playground/`, '/ours/': `${root}dist/`, '/theirs/': other },
  {
    '/outlook.html': '<!doctype html><meta charset="utf-8"><title>Outlook</title><body><script src="/outlook.js"></script>',
    '/outlook.js': script.outputFiles[0].text,
    '/playground/office-js/AgaveErrorUX/index.html': '<!doctype html><script src="/playground/trust.js"></script>',
  });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const setting of settings) {
  const times = new Map();
  for (let round = 0; round <= rounds; round++) {
    for (const name of Object.keys(panes)) {
      const painted = await measure(browser, site.address, name, setting);
      for (const [mark, time] of round > 0 ? Object.entries(painted) : []) { // The first round warms the browser up.
        times.set(`${name}, ${mark}`, [...times.get(`${name}, ${mark}`) ?? [], time]);
      }
    }
  }

  console.log(setting.name);
  const theirs = quantile(times.get('theirs, first control'), 0.5);
  for (const [what, all] of times) {
    const [low, median, high] = [0.1, 0.5, 0.9].map((share) => quantile(all, share));
    const range = `${low.toFixed(0)} to ${high.toFixed(0)}`;
    console.log(`  ${what}: ${median.toFixed(0)} ms (${range}), ${(median / theirs).toFixed(2)} of theirs`);
  }
}

await browser.close();
site.stop();
