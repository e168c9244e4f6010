import { existsSync } from 'node:fs';
import { chromium, type BrowserServer } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  ...['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`),
];

/**
 * Playwright switches off what every browser has: storage of its own for a frame of another site. In the headless shell the pane would
 * then share that of a window. Of two lists the last one counts, so this repeats what matters of Playwright's.
 */
const features = [
  '--disable-features=PaintHolding,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints',
  '--enable-features=CDPScreenshotNewSurface,ThirdPartyStoragePartitioning',
];

/** Starts the browser that all journeys share. */
export function serveBrowser(): Promise<BrowserServer> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('The journeys need Chromium: install it, or name it in CHROMIUM_PATH.');
  }

  return chromium.launchServer({ executablePath, args: ['--no-sandbox', ...features] });
}
