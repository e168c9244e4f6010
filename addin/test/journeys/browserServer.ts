import { existsSync } from 'node:fs';
import { chromium, type BrowserServer } from 'playwright-core';

const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the browser that all journeys share. */
export function serveBrowser(): Promise<BrowserServer> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('The journeys need Chromium: install it, or name it in CHROMIUM_PATH.');
  }

  return chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
}
