import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsIn } from './accessibility';

const screenshots = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));

/** The size of the pane in Outlook on the web. */
const paneSize = { width: 320, height: 570 };

/** `contrast`: Outlook in a contrast theme of Windows. `forced`: the forced colours of the browser. */
export type Colours = 'light' | 'dark' | 'contrast' | 'forced';

/** A window with an open pane, whatever is around it. */
export abstract class PaneWindow {
  /** Errors that would otherwise go unnoticed. */
  readonly errors: string[] = [];

  constructor(readonly context: BrowserContext, readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.setDefaultTimeout(60_000);
  }

  /** Switches Outlook's theme, which the pane follows. */
  protected abstract useTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void>;

  /** Moves the focus to the element just before the pane. */
  abstract focusBefore(): Promise<void>;

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="1:1 agenda"]');
  }

  async frame(): Promise<Frame> {
    const element = await this.page.locator('iframe[title="1:1 agenda"]').elementHandle({ timeout: 60_000 });
    const frame = await element.contentFrame();
    if (frame === null) {
      throw new Error('The pane is not open.');
    }

    return frame;
  }

  /** The text of the pane's title, once the other person is known. */
  async heading(): Promise<string> {
    const title = this.pane.getByRole('heading', { level: 1 });
    await title.waitFor();
    return title.innerText();
  }

  /** One of the pane's buttons, whether Fluent's or plain HTML. */
  button(name: string): Locator {
    return this.pane.locator('fluent-button, button').filter({ hasText: name }).first();
  }

  /** The introduction is shown once per mailbox. */
  async skipIntroduction(): Promise<void> {
    await this.tab('Agenda').waitFor();
    const skip = this.button('Skip');
    if (await skip.isVisible()) {
      await skip.click();
      await skip.waitFor({ state: 'hidden' });
    }
  }

  tab(name: string): Locator {
    return this.pane.locator('fluent-tab').filter({ hasText: name });
  }

  async showTab(name: 'Agenda' | 'Notes' | 'Coach' | 'My 1:1s'): Promise<void> {
    await this.tab(name).click();
  }

  /** All text of the pane. */
  async text(): Promise<string> {
    return (await this.frame()).locator('body').innerText();
  }

  /** Waits until nothing is loading any more. */
  async settled(): Promise<void> {
    // Next to other suites, a page may ask for something all the time. What counts is that nothing is shown as loading.
    await this.page.waitForLoadState('networkidle', { timeout: 20_000 }).catch(() => undefined);
    await this.pane.locator('.skeleton').first().waitFor({ state: 'detached' });
  }

  /** At the pane's size in Outlook on the web: expects no violations and no horizontal scrolling, and takes a picture. */
  async checkAppearance(state: string, ...colours: readonly Colours[]): Promise<void> {
    const frame = await this.frame();
    await this.fit();
    for (const each of colours.length > 0 ? colours : ['light', 'dark'] as const) {
      await this.useColours(each);
      expect(await violationsIn(frame), `violations in ${state}, ${each}`).toEqual([]);
      expect(await frame.evaluate(() => [innerWidth, innerHeight, document.documentElement.scrollWidth]), `the size of ${state}, ${each}`)
        .toEqual([paneSize.width, paneSize.height, paneSize.width]);
      await this.takePicture(`${state}-${each}`);
    }

    await this.useColours('light');
  }

  /** Expects no violations in the pane and around it. */
  async expectAccessible(): Promise<void> {
    expect(await violationsIn(await this.frame())).toEqual([]);
    expect(await violationsIn(this.page.mainFrame())).toEqual([]);
  }

  async close(): Promise<void> {
    await this.context.close();
    expect(this.errors).toEqual([]);
  }

  private async useColours(colours: Colours): Promise<void> {
    const theme = colours === 'forced' ? 'light' : colours;
    await this.page.emulateMedia({
      colorScheme: theme === 'light' ? 'light' : 'dark',
      forcedColors: colours === 'forced' ? 'active' : 'none',
    });
    await this.useTheme(theme);
    await this.pane.locator(`html[data-theme="${theme}"]`).waitFor();
  }

  /** Resizes the window until the pane has its size. */
  async fit(): Promise<void> {
    const [box, viewport] = [await this.page.locator('iframe[title="1:1 agenda"]').boundingBox(), this.page.viewportSize()];
    if (box === null || viewport === null) {
      throw new Error('The pane is not open.');
    }

    const [wider, higher] = [paneSize.width - Math.round(box.width), paneSize.height - Math.round(box.height)];
    if (wider !== 0 || higher !== 0) {
      await this.page.setViewportSize({ width: viewport.width + wider, height: viewport.height + higher });
    }
  }

  /** A picture of the window with everything around the pane. */
  async takePictureOfPage(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
  }

  /** A picture of the pane alone. */
  async photograph(path: string): Promise<void> {
    await this.page.locator('iframe[title="1:1 agenda"]').screenshot({ path, animations: 'disabled' });
  }

  private async takePicture(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.photograph(join(screenshots, `pane-${name}.png`));
  }
}
