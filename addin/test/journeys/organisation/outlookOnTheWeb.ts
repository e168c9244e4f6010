import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CalendarMeeting, Viewer } from '../../../playground/app/server';
import { newContext } from '../browser';
import { PaneWindow } from '../paneWindow';
import { Broker } from './broker';
import { Installation, outlookAddress } from './installation';
import type { Authority } from './authority';

interface Options {
  /** The origin of the add-in's files. */
  readonly addIn?: string;
  /** The folder of the add-in's files. */
  readonly built?: string;
  /** Whether this Outlook supports nested app authentication. */
  readonly isBroker?: boolean;
}

/** Outlook on the web with the pane of an organisation and its sign-in. */
export class OutlookOnTheWeb extends PaneWindow {
  private constructor(context: BrowserContext, page: Page, readonly installation: Installation, readonly broker: Broker | null) {
    super(context, page);
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) {
        this.errors.push(message.text());
      }
    });
  }

  static async of(browser: Browser, authority: Authority, options: Options = {}): Promise<OutlookOnTheWeb> {
    const { addIn = 'https://one-on-one.example', built, isBroker = false } = options;
    const context = await newContext(browser);
    const installation = new Installation(authority, addIn, built);
    const broker = isBroker ? new Broker(authority) : null;
    await installation.install(context);
    await broker?.install(context);
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

  /** Waits until the agenda is shown. */
  async agenda(): Promise<void> {
    await this.pane.getByText('Points to discuss').waitFor();
  }

  async signedOut(message: string): Promise<void> {
    await this.pane.getByText('You are signed out.').first().waitFor();
    await this.pane.getByText(message).waitFor();
  }

  /** Presses "Sign in", then the link in the window that opens. */
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
    expect(this.installation.unexpected).toEqual([]);
  }

  override async focusBefore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Mail' }).focus();
  }

  protected override async useTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void> {
    await this.page.evaluate((requested) => { window.outlook.useTheme(requested); }, theme);
  }
}
