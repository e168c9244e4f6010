import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { inject } from 'vitest';

/** The browser of all journeys. To close it ends this connection, and with it the contexts that were opened over it. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** Somebody's own browser, in which nothing has happened yet. */
export function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'en-GB', reducedMotion: 'reduce' });
}
