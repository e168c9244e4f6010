import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { invisibleName } from '../../../build/messages/pseudo.mjs';
import type { CalendarMeeting, Viewer } from '../../../playground/app/server';
import { newContext, openBrowser } from '../browser';
import { scheduledOneOnOnes, viewerOf } from '../company';
import type { Opening } from '../organisation/outlookPage';
import { PseudoAddIn } from './addIn';
import { inBrackets, OutlookWindow } from './outlookWindow';
import { untilQuiet } from './requests';
import type { ServerInBrackets } from './server';

const host = inject('localHost');

/** Nobody else writes anything in this person's pane. */
export const manager = 'lea.dubois@northwind.example';

// All parts of the walk use the same add-in, which knows what they have shown.
export let browser: Browser;
export let addIn: PseudoAddIn;
export let server: ServerInBrackets;
export let walk: PseudoWalk;

export async function startWalk(): Promise<void> {
  const [viewer, [meeting]] = await Promise.all([viewerOf(manager), scheduledOneOnOnes(manager)]);
  if (meeting === undefined) {
    throw new Error(`${manager} has no 1:1.`);
  }

  [browser, addIn] = await Promise.all([openBrowser(), PseudoAddIn.build()]);
  ({ server } = addIn);
  walk = new PseudoWalk(browser, addIn, viewer, inBrackets(meeting));
}

/** Opens panes of one person in the pseudo-language, and reads what they show. */
class PseudoWalk {
  /** @param meeting - the person's next 1:1. */
  constructor(
    private readonly browser: Browser, private readonly addIn: PseudoAddIn, readonly viewer: Viewer, readonly meeting: CalendarMeeting,
  ) {}

  /** An Outlook in which nothing is open yet. */
  openOutlook(): Promise<OutlookWindow> {
    return OutlookWindow.of(this.browser, this.addIn, this.viewer);
  }

  /** The pane next to that 1:1. @param view - `compose` while its invite is being written, which can then be changed. */
  async openPane(view: 'read' | 'compose' = 'read'): Promise<OutlookWindow> {
    const outlook = await this.openOutlook();
    await outlook.open({ meeting: this.meeting, view });
    await outlook.settled();
    return outlook;
  }

  /** The person changes the invite that is being written, and the pane says what it is now. */
  async change(outlook: OutlookWindow, changed: Partial<Opening['item']> = {}): Promise<void> {
    const recognised = outlook.page.waitForResponse((response) => response.url().endsWith('/recognise'));
    await outlook.change(changed);
    await recognised;
    await outlook.settled();
  }

  async openMine(): Promise<OutlookWindow> {
    const outlook = await this.openPane();
    await this.show(outlook, 'mine');
    await outlook.pane.locator('.reports').first().waitFor();
    return outlook;
  }

  async show(outlook: OutlookWindow, tab: 'agenda' | 'notes' | 'coach' | 'mine'): Promise<void> {
    await outlook.tab(this.addIn.say(`pane.tabs.${tab}`)).click();
    await outlook.settled();
  }

  /** @param state - names the faults and the picture. */
  async read(outlook: OutlookWindow, state: string): Promise<void> {
    await outlook.fit();
    await this.addIn.read(await outlook.frame(), state);
  }

  /** Reads the words alone, where the same layout has been read with others. */
  async glance(outlook: OutlookWindow, state: string): Promise<void> {
    await outlook.settled();
    await this.addIn.glance(await outlook.frame(), state);
  }

  /** Reads a mail that is shown in the pane. */
  async readMail(outlook: OutlookWindow, state: string): Promise<void> {
    await outlook.pane.frameLocator('iframe.mail').locator('h1').first().waitFor();
    await outlook.fit();
    const [mail] = (await outlook.frame()).childFrames();
    if (mail === undefined) {
      throw new Error('There is no mail.');
    }

    await this.addIn.readMail(mail, state);
  }

  /** Closes the pane. Nothing in it may have been outside the catalogue, cut off or covered. */
  async close(outlook: Closable): Promise<void> {
    await ('context' in outlook ? outlook.context : outlook).unrouteAll({ behavior: 'ignoreErrors' });
    await outlook.close();
    expect(this.addIn.takeFaults()).toEqual([]);
  }

  /** Waits for a message. */
  async said(outlook: OutlookWindow, id: string): Promise<void> {
    await outlook.pane.getByText(`${invisibleName(id)}]`).first().waitFor({ state: 'attached' });
  }

  async get<T>(path: string): Promise<T> {
    return await (await fetch(`${host}/api/${path}`, { headers: { 'X-Local-User': this.viewer.person.address } })).json() as T;
  }

  /** A page behind a link, at the size of the pane. */
  async openBrowser(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
    const context = await newContext(this.browser);
    await this.addIn.watch(context);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewportSize({ width: 320, height: 570 });
    return { context, page };
  }

  async follow(page: Page, path: string, state: string): Promise<void> {
    const person = `person=${encodeURIComponent(this.viewer.person.address)}`;
    await page.goto(`${this.addIn.site.address}${path}${path.includes('?') ? '&' : '?'}${person}`);
    await page.locator('h1').first().waitFor();
    await untilQuiet(page.mainFrame());
    await this.addIn.read(page.mainFrame(), state);
  }
}

type Closable = { readonly close: () => Promise<void> } & (BrowserContext | { readonly context: BrowserContext });
