import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { CalendarMeeting } from '../../playground/app/server';
import { violationsIn } from './accessibility';

const host = inject('localHost');
const screenshots = fileURLToPath(new URL('../../../artifacts/screenshots/', import.meta.url));
const places = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The pane as Outlook on the web shows it. */
const paneSize = { width: 320, height: 570 };

export type ColourScheme = 'light' | 'dark';

export function startBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('The journeys need Chromium: install it, or name it in CHROMIUM_PATH.');
  }

  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Somebody at their own machine, with the playground open in a browser of their own. */
export class Outlook {
  /** What went wrong on the page or in the add-in without anybody seeing it. */
  readonly faults: string[] = [];

  private constructor(readonly person: string, readonly context: BrowserContext, readonly page: Page) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.setDefaultTimeout(60_000);
  }

  static async of(browser: Browser, person: string, colorScheme: ColourScheme = 'light'): Promise<Outlook> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' });
    return new Outlook(person, context, await context.newPage());
  }

  /** @param hash - of the playground, such as #/new. */
  async open(hash: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${host}/?person=${encodeURIComponent(this.person)}${hash}`);
  }

  async openMeeting(meeting: CalendarMeeting, view: '' | '/edit' = ''): Promise<void> {
    await this.open(`#/meeting/${encodeURIComponent(meeting.id)}${view}`);
    await this.pane.getByRole('heading', { level: 1 }).waitFor();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="1:1 agenda"]');
  }

  /** The text of the invite. */
  get body(): Locator {
    return this.page.locator('.body');
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

  /** Where a note is written. */
  note(title: 'Shared notes' | 'Private notes'): Locator {
    return this.pane.getByLabel(title);
  }

  /** Writes it and waits until the server has it. */
  async writeNote(title: 'Shared notes' | 'Private notes', text: string): Promise<void> {
    const saved = this.page.waitForResponse((answer) => answer.url().includes('/notes') && answer.request().method() !== 'GET' && answer.ok());
    await this.note(title).fill(text);
    await saved;
  }

  async addPoint(text: string): Promise<void> {
    const added = this.page.waitForResponse((answer) => answer.url().includes('/items') && answer.request().method() === 'POST' && answer.ok());
    await this.pane.getByLabel('Add a point').first().fill(text);
    await this.page.keyboard.press('Enter');
    await added;
  }

  /** Everything that the pane shows. */
  async words(): Promise<string> {
    return (await this.frame()).locator('body').innerText();
  }

  /** Adds somebody to the invite that is written. */
  async invite(name: string): Promise<void> {
    await this.page.locator('#invite').fill(name);
    await this.page.getByRole('button', { name: 'Add', exact: true }).click();
    await this.page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }

  async insertAgenda(): Promise<void> {
    const before = await this.body.innerHTML();
    await this.button('Insert into the invite').click();
    await this.pane.getByText(/The agenda is in the invite|holds an earlier version/).first().waitFor({ state: 'attached' });
    expect(await this.body.innerHTML()).toContain(before.slice(-200));
  }

  async agendasInBody(): Promise<number> {
    return this.body.locator('[id$="OneOnOneAgenda"]').count();
  }

  /** Until nothing is being loaded any more. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.pane.locator('.skeleton').first().waitFor({ state: 'detached' });
  }

  /** Presses Tab until the focus is on what has this name; office.js moves the focus in the pane by rules of its own. */
  async tabTo(name: string, { back = false } = {}): Promise<void> {
    const frame = await this.frame();
    const passed: string[] = [];
    for (let press = 0; press < 80; press++) {
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      const at = await frame.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement != null) {
          active = active.shadowRoot.activeElement;
        }

        const host = active?.getRootNode() instanceof ShadowRoot ? (active.getRootNode() as ShadowRoot).host : active;
        const labels = [...(active as HTMLInputElement | null)?.labels ?? []].map((label) => label.textContent);
        return [host?.getAttribute('aria-label'), active?.getAttribute('aria-label'), ...labels, active?.getAttribute('placeholder'), host?.textContent]
          .find((words) => (words ?? '').trim() !== '')?.trim() ?? '';
      });
      if (at.startsWith(name)) {
        return;
      }

      passed.push(at.slice(0, 40));
    }

    throw new Error(`The focus never came to "${name}", only to ${[...new Set(passed)].join(' | ')}.`);
  }

  /** Nothing that axe finds, in the pane and in what surrounds it. */
  async expectAccessible(): Promise<void> {
    expect(await violationsIn(await this.frame())).toEqual([]);
    expect(await violationsIn(this.page.mainFrame())).toEqual([]);
  }

  /** A picture of the pane alone, at the size that it has in Outlook on the web. */
  async takePicture(name: string): Promise<void> {
    const element = this.page.locator('iframe[title="1:1 agenda"]');
    const [box, viewport] = [await element.boundingBox(), this.page.viewportSize()];
    if (box === null || viewport === null) {
      throw new Error('The pane is not open.');
    }

    await this.page.setViewportSize({ width: viewport.width - Math.round(box.width) + paneSize.width, height: viewport.height - Math.round(box.height) + paneSize.height });
    mkdirSync(screenshots, { recursive: true });
    await element.screenshot({ path: join(screenshots, `pane-${name}.png`), animations: 'disabled' });
  }

  async close(): Promise<void> {
    await this.context.close();
    expect(this.faults).toEqual([]);
  }
}
