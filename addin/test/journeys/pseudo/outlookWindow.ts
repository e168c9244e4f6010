import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CalendarMeeting, Viewer } from '../../../playground/app/server';
import { newContext } from '../browser';
import type { Behaviour, Opening } from '../organisation/outlookPage';
import { PaneWindow } from '../paneWindow';
import type { PseudoAddIn } from './addIn';
import { untilQuiet } from './requests';

/** With this error Outlook refuses what it could do another time. */
export const internalError = 5001;

type Item = Opening['item'];

/** Outlook with nothing but the pane, in which one item after the other can be shown without loading the pane again. */
export class OutlookWindow extends PaneWindow {
  private constructor(context: BrowserContext, page: Page, private readonly viewer: Viewer) {
    super(context, page);
  }

  static async of(browser: Browser, addIn: PseudoAddIn, viewer: Viewer): Promise<OutlookWindow> {
    const context = await newContext(browser);
    await addIn.watch(context);
    const outlook = new OutlookWindow(context, await context.newPage(), viewer);
    await outlook.page.goto(`${addIn.site.address}/outlook`);
    return outlook;
  }

  /** Opens the pane anew. @param settings - the add-in's roaming settings. */
  async open(item: Partial<Item> & Pick<Item, 'meeting'>, settings: object = { knowsItsWay: true }): Promise<void> {
    const { person, timeZone, offsets } = this.viewer;
    await this.page.evaluate((opening) => { window.outlook.open(opening); }, {
      page: '/playground/pane.html',
      mailbox: { ...person, name: `[${person.name}]`, timeZone, offsets, settings: { oneonone: JSON.stringify(settings) } },
      item: { view: 'read' as const, isSaved: true, body: '', notices: [], ...item },
      requirements: { Mailbox: '1.15' },
    });
  }

  /** The person changes the invite that is being written. */
  async change(changed: Partial<Item>): Promise<void> {
    await this.page.evaluate((item) => { window.outlook.change(item); }, changed);
  }

  /** @param behaviour - what is left out is as usual. */
  async behave(behaviour: Partial<Behaviour>): Promise<void> {
    await this.page.evaluate((how) => { window.outlook.behave(how); }, behaviour);
  }

  override async settled(): Promise<void> {
    await this.pane.locator('#pane > :not(#starting)').first().waitFor();
    await untilQuiet(await this.frame());
  }

  override async focusBefore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Mail' }).focus();
  }

  protected override async useTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void> {
    await this.page.evaluate((requested) => { window.outlook.useTheme(requested); }, theme);
  }
}

/** As the server would name people in this language. */
export function inBrackets(meeting: CalendarMeeting): CalendarMeeting {
  const bracketed = <P extends { readonly name: string } | null>(person: P): P =>
    person === null ? person : { ...person, name: `[${person.name}]` };
  return { ...meeting, organizer: bracketed(meeting.organizer), attendees: meeting.attendees.map(bracketed) };
}
