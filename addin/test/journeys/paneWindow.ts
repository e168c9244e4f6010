import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsIn } from './accessibility';

const screenshots = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));

/** The pane as Outlook on the web shows it. */
const paneSize = { width: 320, height: 570 };

/** `contrast` is how Outlook looks in a contrast theme of Windows; `forced` is the browser's own way of doing the same. */
export type Colours = 'light' | 'dark' | 'contrast' | 'forced';

/** A window in which the pane is open, whatever surrounds it. */
export abstract class PaneWindow {
  /** What went wrong on the page or in the add-in without anybody seeing it. */
  readonly faults: string[] = [];

  constructor(readonly context: BrowserContext, readonly page: Page) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.setDefaultTimeout(60_000);
  }

  /** As Outlook tells the pane. */
  protected abstract useTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void>;

  /** Puts the focus on what comes just before the pane. */
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

  /** Words of the pane's title, once it is known who the other one is. */
  async heading(): Promise<string> {
    const title = this.pane.getByRole('heading', { level: 1 });
    await title.waitFor();
    return title.innerText();
  }

  /** A button of the pane; Fluent's are elements of their own. */
  button(name: string): Locator {
    return this.pane.locator('fluent-button, button').filter({ hasText: name }).first();
  }

  /** First steps are shown once in a mailbox. */
  async skipFirstSteps(): Promise<void> {
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

  /** Everything that the pane shows. */
  async words(): Promise<string> {
    return (await this.frame()).locator('body').innerText();
  }

  /** Until nothing is being loaded any more. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.pane.locator('.skeleton').first().waitFor({ state: 'detached' });
  }

  /** At exactly the size that the pane has in Outlook on the web: nothing that axe finds, nothing that is wider, and a picture. */
  async look(state: string, ...colours: readonly Colours[]): Promise<void> {
    const frame = await this.frame();
    await this.fit();
    for (const each of colours.length > 0 ? colours : ['light', 'dark'] as const) {
      await this.useColours(each);
      expect(await violationsIn(frame), `what axe finds in ${state}, ${each}`).toEqual([]);
      expect(await frame.evaluate(() => [innerWidth, innerHeight, document.documentElement.scrollWidth]), `the size of ${state}, ${each}`)
        .toEqual([paneSize.width, paneSize.height, paneSize.width]);
      await this.takePicture(`${state}-${each}`);
    }

    await this.useColours('light');
  }

  /** Nothing that axe finds in the pane and in what surrounds it. */
  async expectAccessible(): Promise<void> {
    expect(await violationsIn(await this.frame())).toEqual([]);
    expect(await violationsIn(this.page.mainFrame())).toEqual([]);
  }

  async close(): Promise<void> {
    await this.context.close();
    expect(this.faults).toEqual([]);
  }

  private async useColours(colours: Colours): Promise<void> {
    const theme = colours === 'forced' ? 'light' : colours;
    await this.page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark', forcedColors: colours === 'forced' ? 'active' : 'none' });
    await this.useTheme(theme);
    await this.pane.locator(`html[data-look="${theme}"]`).waitFor();
  }

  /** Makes the window as large as it takes for the pane to have its size. */
  private async fit(): Promise<void> {
    const [box, viewport] = [await this.page.locator('iframe[title="1:1 agenda"]').boundingBox(), this.page.viewportSize()];
    if (box === null || viewport === null) {
      throw new Error('The pane is not open.');
    }

    const [wider, higher] = [paneSize.width - Math.round(box.width), paneSize.height - Math.round(box.height)];
    if (wider !== 0 || higher !== 0) {
      await this.page.setViewportSize({ width: viewport.width + wider, height: viewport.height + higher });
    }
  }

  private async takePicture(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.locator('iframe[title="1:1 agenda"]').screenshot({ path: join(screenshots, `pane-${name}.png`), animations: 'disabled' });
  }
}
