import type { Browser, BrowserContext, Locator, Page, Response, Route } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { CalendarMeeting } from '../../playground/app/server';
import { newContext } from './browser';
import { PaneWindow } from './paneWindow';

const host = inject('localHost');
const isApi = (url: URL): boolean => url.pathname.startsWith('/api/');

/** A person who uses the playground in their own browser. */
export class Outlook extends PaneWindow {
  private constructor(private readonly person: string, context: BrowserContext, page: Page) {
    super(context, page);
  }

  /** @param locale - the language of their browser. */
  static async of(browser: Browser, person: string, locale?: string): Promise<Outlook> {
    const context = await newContext(browser, locale);
    return new Outlook(person, context, await context.newPage());
  }

  /** @param hash - a route of the playground, such as #/new. */
  async open(hash: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${host}/?person=${encodeURIComponent(this.person)}${hash}`);
  }

  async openMeeting(meeting: CalendarMeeting, view: '' | '/edit' = ''): Promise<void> {
    await this.open(`#/meeting/${encodeURIComponent(meeting.id)}${view}`);
    await this.pane.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Answers the pane's requests instead of the server. */
  async answerWith(how: (route: Route) => Promise<void>): Promise<void> {
    await this.page.route(isApi, how);
  }

  async answerAsUsual(): Promise<void> {
    await this.page.unroute(isApi);
  }

  /** The text of the invite. */
  get body(): Locator {
    return this.page.locator('.body');
  }

  /** The field of a note. */
  note(title: 'Shared notes' | 'Private notes'): Locator {
    return this.pane.getByLabel(title);
  }

  /** Writes a note and waits until the server has it. */
  async writeNote(title: 'Shared notes' | 'Private notes', text: string): Promise<Response> {
    const saved = this.page.waitForResponse((response) => isSuccessfulChange(response, '/notes'));
    await this.note(title).fill(text);
    return saved;
  }

  async addPoint(text: string): Promise<void> {
    const added = this.page.waitForResponse((response) => isSuccessfulChange(response, '/items'));
    await this.pane.getByLabel('Add a point').first().fill(text);
    await this.page.keyboard.press('Enter');
    await added;
  }

  /** Adds somebody to the invite that is being written. */
  async invite(name: string): Promise<void> {
    await this.page.locator('#invite').fill(name);
    await this.page.getByRole('button', { name: 'Add', exact: true }).click();
    await this.page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }

  async insertAgenda(): Promise<void> {
    const before = await this.body.innerHTML();
    await this.button('Insert into the invite').click();
    const result = /The agenda is in the invite|already has this agenda|has an earlier version/;
    await this.pane.getByText(result).first().waitFor({ state: 'attached' });
    expect(await this.body.innerHTML()).toContain(before.slice(-200));
  }

  async agendasInBody(): Promise<number> {
    return this.body.locator('[id$="OneOnOneAgenda"]').count();
  }

  override async focusBefore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close the pane' }).focus();
  }

  /** The playground has no contrast theme. Forced colours in the browser have the same effect. */
  protected override async useTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.page.locator(`html[data-theme="${theme}"]`).waitFor();
  }
}

function isSuccessfulChange(response: Response, path: string): boolean {
  return response.url().includes(path) && response.request().method() !== 'GET' && response.ok();
}
