import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Calendar, CalendarMeeting, Viewer } from '../../playground/app/server';

const host = inject('localHost');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
    const element = await this.page.locator('iframe[title="1:1 agenda"]').elementHandle();
    const frame = await element?.contentFrame();
    if (frame == null) {
      throw new Error('The pane is not open.');
    }

    return frame;
  }

  /** First steps are shown once in a mailbox. */
  async skipFirstSteps(): Promise<void> {
    const skip = this.pane.getByRole('button', { name: 'Skip' });
    await skip.or(this.pane.getByRole('tab', { name: 'Agenda' })).first().waitFor();
    if (await skip.isVisible()) {
      await skip.click();
      await skip.waitFor({ state: 'hidden' });
    }
  }

  async showTab(name: 'Agenda' | 'Notes' | 'Coach' | 'My 1:1s'): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** Nothing that axe finds, in the pane and in what surrounds it. */
  async expectAccessible(): Promise<void> {
    for (const frame of [await this.frame(), this.page.mainFrame()]) {
      await frame.evaluate(axe);
      const found = await frame.evaluate(async () => {
        const { axe: tool } = window as unknown as { axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
        const { violations } = await tool.run({ exclude: [['iframe']] }, { iframes: false });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
      });
      expect(found).toEqual([]);
    }
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

export async function viewerOf(person: string): Promise<Viewer> {
  return await (await fetch(`${host}/playground/api/viewer`, { headers: { 'X-Local-User': person } })).json() as Viewer;
}

/** The next 1:1s that this person has planned in series, the soonest of each first. */
export async function plannedOneOnOnes(person: string): Promise<readonly CalendarMeeting[]> {
  const { now } = await viewerOf(person);
  const to = new Date(Date.parse(now) + 42 * 86_400_000).toISOString().replace(/\.\d+/, '');
  const answer = await fetch(`${host}/playground/api/meetings?${new URLSearchParams({ from: now.replace(/\.\d+/, ''), to }).toString()}`, { headers: { 'X-Local-User': person } });
  const { meetings } = await answer.json() as Calendar;
  const planned = meetings.filter(({ isOneOnOne, isCancelled, organizer, series }) => isOneOnOne && !isCancelled && series !== null && organizer?.address === person);
  return planned.filter((meeting, at) => planned.findIndex(({ series }) => series === meeting.series) === at);
}

export function otherIn({ organizer, attendees }: CalendarMeeting): { address: string; name: string } {
  const other = attendees.find(({ address, type }) => address !== organizer?.address && type !== 'resource');
  if (other === undefined) {
    throw new Error('Nobody else is invited.');
  }

  return other;
}

export function folderOf(file: string): string {
  return dirname(fileURLToPath(file));
}
