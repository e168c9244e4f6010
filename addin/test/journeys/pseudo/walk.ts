import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { CalendarMeeting } from '../../../playground/app/server';
import { newContext, openBrowser } from '../browser';
import { scheduledOneOnOnes } from '../company';
import { Outlook } from '../outlook';
import { PseudoAddIn } from './addIn';

export const host = inject('localHost');

/** Nobody else writes anything in this person's pane. */
export const manager = 'lea.dubois@northwind.example';

// All parts of the walk use the same add-in, which knows what they have shown.
export let browser: Browser;
export let addIn: PseudoAddIn;
export let walk: PseudoWalk;

export async function startWalk(): Promise<void> {
  [browser, addIn] = await Promise.all([openBrowser(), PseudoAddIn.build()]);
  walk = new PseudoWalk(browser, addIn, manager);
}

/** Opens panes of one person in the pseudo-language, and reads what they show. */
class PseudoWalk {
  constructor(private readonly browser: Browser, private readonly addIn: PseudoAddIn, private readonly person: string) {}

  /** The person's next 1:1, and an Outlook in which nothing is open yet. */
  async openOutlook(): Promise<readonly [CalendarMeeting, Outlook]> {
    const [meeting] = await scheduledOneOnOnes(this.person);
    if (meeting === undefined) {
      throw new Error(`${this.person} has no 1:1.`);
    }

    const outlook = await Outlook.of(this.browser, this.person);
    await this.addIn.serve(outlook.context);
    return [meeting, outlook];
  }

  /** The pane next to that 1:1. */
  async openPane(): Promise<Outlook> {
    const [meeting, outlook] = await this.openOutlook();
    await outlook.openMeeting(meeting);
    return outlook;
  }

  async openPastIntroduction(): Promise<Outlook> {
    const outlook = await this.openPane();
    await outlook.button(this.addIn.say('introduction.skip')).click();
    await outlook.settled();
    return outlook;
  }

  async openMine(): Promise<Outlook> {
    const outlook = await this.openPastIntroduction();
    await this.show(outlook, 'mine');
    await outlook.pane.locator('.reports').first().waitFor();
    return outlook;
  }

  async show(outlook: Outlook, tab: 'agenda' | 'notes' | 'coach' | 'mine'): Promise<void> {
    await outlook.tab(this.addIn.say(`pane.tabs.${tab}`)).click();
    await outlook.settled();
  }

  /** @param state - names the faults and the picture. */
  async read(outlook: Outlook, state: string): Promise<void> {
    await outlook.fit();
    await this.addIn.read(await outlook.frame(), state);
  }

  /** Reads the words alone, where the same layout has been read with others. */
  async glance(outlook: Outlook, state: string): Promise<void> {
    await outlook.settled();
    await this.addIn.glance(await outlook.frame(), state);
  }

  /** Reads a mail that is shown in the pane. */
  async readMail(outlook: Outlook, state: string): Promise<void> {
    await outlook.pane.frameLocator('iframe.mail').locator('h1').first().waitFor();
    await outlook.fit();
    const [mail] = (await outlook.frame()).childFrames();
    if (mail === undefined) {
      throw new Error('There is no mail.');
    }

    await this.addIn.readMail(mail, state);
  }

  /** Closes the pane. Nothing in it may have been outside the catalogue, cut off or covered. */
  async close(outlook: { readonly close: () => Promise<void> }): Promise<void> {
    await outlook.close();
    expect(this.addIn.takeFaults()).toEqual([]);
  }

  /** Waits for the text of a message without arguments. */
  async said(outlook: Outlook, id: string): Promise<void> {
    await outlook.pane.getByText(this.addIn.say(id)).first().waitFor({ state: 'attached' });
  }

  async get<T>(path: string): Promise<T> {
    return await (await fetch(`${host}/api/${path}`, { headers: { 'X-Local-User': this.person } })).json() as T;
  }

  /** A page behind a link, at the size of the pane. */
  async openBrowser(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
    const context = await newContext(this.browser);
    await this.addIn.serve(context);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.setViewportSize({ width: 320, height: 570 });
    return { context, page };
  }

  async follow(page: Page, path: string, state: string): Promise<void> {
    await page.goto(`${host}${path}${path.includes('?') ? '&' : '?'}person=${encodeURIComponent(this.person)}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    await this.addIn.read(page.mainFrame(), state);
  }
}
