import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { inject } from 'vitest';

/** Connects to the browser that all journeys share. Closing it ends only this connection and the contexts that it opened. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** A person's own browser, without any history. @param locale - its language. */
export function newContext(browser: Browser, locale = 'en-GB'): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 760 }, locale, reducedMotion: 'reduce' });
}
