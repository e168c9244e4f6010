import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CalendarMeeting, Viewer } from '../../../playground/app/server';
import { newContext } from '../browser';
import { PaneWindow } from '../paneWindow';
import { Broker } from './broker';
import { Installation, outlookAddress } from './installation';
import type { Authority } from './authority';

interface Wishes {
  /** Where the add-in's files lie. */
  readonly addIn?: string;
  /** Whether this Outlook knows nested app authentication. */
  readonly isBroker?: boolean;
}

/** Outlook on the web beside the pane as an organisation installs it, with the sign-in that it brings. */
export class OutlookOnTheWeb extends PaneWindow {
  private constructor(context: BrowserContext, page: Page, readonly installation: Installation, readonly broker: Broker | null) {
    super(context, page);
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) {
        this.faults.push(message.text());
      }
    });
  }

  static async of(browser: Browser, authority: Authority, { addIn = 'https://one-on-one.example', isBroker = false }: Wishes = {}): Promise<OutlookOnTheWeb> {
    const context = await newContext(browser);
    const installation = new Installation(authority, addIn);
    const broker = isBroker ? new Broker(authority) : null;
    await installation.into(context);
    await broker?.into(context);
    return new OutlookOnTheWeb(context, await context.newPage(), installation, broker);
  }

  async openMeeting(meeting: CalendarMeeting, { person, timeZone, offsets }: Viewer): Promise<void> {
    await this.page.goto(outlookAddress);
    await this.page.evaluate((opening) => { window.outlook.open(opening); }, {
      page: `${this.installation.addIn}/taskpane.html`,
      mailbox: { ...person, timeZone, offsets, settings: {} },
      item: { view: 'read' as const, isSaved: true, meeting, body: '', notices: [] },
      requirements: { Mailbox: '1.15', DialogApi: '1.2', ...this.broker === null ? {} : { NestedAppAuth: '1.1' } },
    });
  }

  /** Once the agenda is there. */
  async agenda(): Promise<void> {
    await this.pane.getByText('Points to talk about').waitFor();
  }

  async signedOut(words: string): Promise<void> {
    await this.pane.getByText('You are signed out.').first().waitFor();
    await this.pane.getByText(words).waitFor();
  }

  /** Presses "Sign in", and in the window that opens what stands there. */
  async signIn(link: string): Promise<void> {
    const opened = this.page.waitForEvent('popup');
    await this.button('Sign in').click();
    const dialog = await opened;
    const closed = dialog.waitForEvent('close');
    await dialog.getByRole('link', { name: link }).click();
    await closed;
  }

  override async close(): Promise<void> {
    await super.close();
    expect(this.installation.strays).toEqual([]);
  }

  override async focusBefore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Mail' }).focus();
  }

  protected override async useTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void> {
    await this.page.evaluate((wished) => { window.outlook.useTheme(wished); }, theme);
  }
}
