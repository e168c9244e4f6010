import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { highButtons } from './buttons';
import { layoutFaults } from './reading';

const screenshots = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));

/** Those of the pane in Outlook on the web, of a phone, and of a window. */
const all = [320, 390, 800];
const picturesOfAll = process.env['PICTURES'] === 'all';
const widths = picturesOfAll ? all : all.slice(0, 1);

/** @returns what is cut off, covered, or a button of three lines, at each width. A picture shows it, as high as what is there. */
export async function layoutAtWidths(page: Page, frame: Frame, name: string): Promise<readonly string[]> {
  mkdirSync(screenshots, { recursive: true });
  const faults: string[] = [];
  for (const width of widths) {
    await resize(page, frame, width);
    const found = [...await highButtons(frame), ...await layoutFaults(frame)];
    faults.push(...found.map((fault) => `${name} at ${String(width)}: ${fault}`));
    if (picturesOfAll || found.length > 0) {
      await frame.locator('body').screenshot({ path: join(screenshots, `${name}-${String(width)}.png`), animations: 'disabled' });
    }
  }

  return faults;
}

/** Makes a page, or a frame in front of its page, so wide, and as high as its content. */
async function resize(page: Page, frame: Frame, width: number): Promise<void> {
  const heightOf = (): Promise<number> => frame.evaluate(() => document.documentElement.scrollHeight);
  if (frame === page.mainFrame()) {
    await page.setViewportSize({ width, height: 570 });
    await page.setViewportSize({ width, height: Math.max(570, await heightOf()) });
    return;
  }

  const element = await frame.frameElement();
  const place = (height: number): Promise<void> => element.evaluate((frameElement, [across, down]) => {
    Object.assign((frameElement as HTMLElement).style, {
      position: 'fixed', inset: '0 auto auto 0', zIndex: '9999', width: `${String(across)}px`, height: `${String(down)}px`,
    });
  }, [width, height] as const);
  await page.setViewportSize({ width: Math.max(width, 1280), height: 760 });
  await place(570);
  const height = await heightOf();
  await page.setViewportSize({ width: Math.max(width, 1280), height: Math.max(height, 760) });
  await place(height);
}
