import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { CalendarMeeting, Viewer } from '../../playground/app/server';
import type { Me } from '../../src/api/types';
import { violationsIn } from './accessibility';
import { newContext, openBrowser } from './browser';
import { otherIn, scheduledOneOnOnes, viewerOf } from './company';
import { expectReachable, tabTo } from './keyboard';
import { Authority } from './organisation/authority';
import { isMsal } from './organisation/files';
import { Installation } from './organisation/installation';
import { OutlookOnTheWeb } from './organisation/outlookOnTheWeb';
import { missingConsent } from './organisation/refusals';

const manager = 'amara.okafor@northwind.example';
const consentMessage = 'Ask a Microsoft 365 administrator to approve it';
/** On Outlook's own site, so that the pane and Outlook's dialog share the browser's storage, as in Outlook for Windows and Mac. */
const sharingStorage = 'https://one-on-one.office.com';
let browser: Browser;
let viewer: Viewer;
let meeting: CalendarMeeting;

beforeAll(async () => {
  browser = await openBrowser();
  viewer = await viewerOf(manager);
  meeting = (await scheduledOneOnOnes(manager))[0]!;
});
afterAll(() => browser.close());

const newAuthority = (): Authority => new Authority(viewer.person);

describe('the pane of an organisation before anybody has signed in', () => {
  it('shows what Outlook knows before the sign-in script has arrived', async () => {
    const outlook = await OutlookOnTheWeb.of(browser, newAuthority());
    let release = (): void => undefined;
    outlook.installation.untilMsal = new Promise((resolve) => { release = resolve; });
    await outlook.openMeeting(meeting, viewer);
    expect(await outlook.heading()).toContain(otherIn(meeting).name);
    await outlook.tab('Agenda').waitFor();
    expect(outlook.installation.tokens).toEqual([]);
    release();
    await outlook.signedOut('Please sign in with your work account.');

    const requested = outlook.installation.requests.map((address) => new URL(address).pathname);
    const first = requested.findIndex((path) => isMsal(path));
    expect(first).toBeGreaterThan(requested.indexOf('/taskpane.js'));
    expect(requested.filter((path) => path.includes('oauth2'))).toEqual([]);
    const [painted, fetched] = await (await outlook.frame()).evaluate((script) => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      performance.getEntriesByType('resource').find(({ name }) => name.endsWith(script))?.startTime ?? 0,
    ] as const, requested[first]!);
    expect(fetched).toBeGreaterThan(painted);
    await outlook.close();
  });

  it('says that it has not been set up', async () => {
    const outlook = await OutlookOnTheWeb.of(browser, newAuthority());
    outlook.installation.isConfigured = false;
    await outlook.openMeeting(meeting, viewer);
    await outlook.pane.getByText('installed but not set up').waitFor();
    await outlook.checkAppearance('not-configured');
    await outlook.close();
  });
});

describe('the theme of the pane', () => {
  it('is the one that Outlook reported last, whatever the system\'s theme is', async () => {
    const outlook = await OutlookOnTheWeb.of(browser, newAuthority());
    await outlook.openMeeting(meeting, viewer);
    await outlook.page.evaluate(() => { window.outlook.useTheme('contrast'); });
    await outlook.pane.locator('html[data-theme="contrast"]').waitFor();
    const frame = await outlook.frame();
    await frame.evaluate(() => {
      // Called after the pane's own listener.
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { document.documentElement.dataset['system'] = 'dark'; });
    });
    await outlook.page.emulateMedia({ colorScheme: 'dark' });
    await outlook.pane.locator('html[data-system="dark"]').waitFor();
    expect(await outlook.pane.locator('html').getAttribute('data-theme')).toBe('contrast');
    await outlook.close();
  });
});

describe('a sign-in in Outlook\'s dialog', () => {
  it('is offered, works by keyboard and leads to the agenda, until the person signs out', async () => {
    const outlook = await OutlookOnTheWeb.of(browser, newAuthority());
    await outlook.openMeeting(meeting, viewer);
    await outlook.signedOut('Please sign in with your work account.');
    await outlook.checkAppearance('signed-out', 'light', 'dark', 'contrast', 'forced');
    expect(await expectReachable(outlook)).toContain('Sign in');
    await outlook.signIn(viewer.person.name);
    await outlook.agenda();
    expect(new Set(outlook.installation.tokens).size).toBe(1);
    await outlook.settled();
    await outlook.checkAppearance('agenda', 'contrast');

    await outlook.showTab('My 1:1s');
    await outlook.button('Preview it').click();
    await outlook.pane.frameLocator('iframe.mail').getByText('Your own 1:1s').waitFor();
    await outlook.button('Sign out').click();
    await outlook.signedOut('What you have typed is saved on this device.');
    await outlook.openMeeting(meeting, viewer);
    await outlook.signedOut('Please sign in with your work account.');
    await outlook.close();
  });

  it('is renewed without a window if pane and dialog share their storage, until the person signs out', async () => {
    const authority = newAuthority();
    const outlook = await OutlookOnTheWeb.of(browser, authority, { addIn: sharingStorage });
    await outlook.openMeeting(meeting, viewer);
    authority.tokenSeconds = 100; // Almost expired when it arrives.
    await outlook.signIn(viewer.person.name);
    await outlook.agenda();
    const before = outlook.installation.tokens.at(-1);
    const windows = outlook.context.pages().length;

    await outlook.showTab('Coach'); // Requests something that has not been requested yet.
    await vi.waitFor(() => { expect(outlook.installation.tokens.at(-1)).not.toBe(before); }, { timeout: 10_000 });
    expect(outlook.context.pages()).toHaveLength(windows);

    // The same when the pane is opened again.
    await outlook.openMeeting(meeting, viewer);
    await outlook.agenda();
    await outlook.showTab('My 1:1s');
    await outlook.button('Sign out').click();
    await outlook.signedOut('What you have typed is saved on this device.');
    await outlook.openMeeting(meeting, viewer);
    await outlook.signedOut('Please sign in with your work account.');
    await outlook.close();
  });

  it('is needed again after the token has expired if they do not share their storage', async () => {
    const authority = newAuthority();
    const outlook = await OutlookOnTheWeb.of(browser, authority);
    await outlook.openMeeting(meeting, viewer);
    authority.tokenSeconds = 100;
    await outlook.signIn(viewer.person.name);
    await outlook.signedOut('Please sign in with your work account.');
    authority.tokenSeconds = 3_600;
    await outlook.signIn(viewer.person.name);
    await outlook.agenda();
    await outlook.close();
  });

  it('says who can help if an administrator has not approved the add-in', async () => {
    const authority = newAuthority();
    authority.hasConsent = false;
    const outlook = await OutlookOnTheWeb.of(browser, authority);
    await outlook.openMeeting(meeting, viewer);
    await outlook.signIn('Return to the application');
    await outlook.signedOut(consentMessage);
    await outlook.checkAppearance('consent-missing', 'light', 'dark', 'contrast', 'forced');
    authority.hasConsent = true;
    await outlook.signIn(viewer.person.name);
    await outlook.agenda();
    await outlook.close();
  });

  it('reports that the window was closed', async () => {
    const outlook = await OutlookOnTheWeb.of(browser, newAuthority());
    await outlook.openMeeting(meeting, viewer);
    const opened = outlook.page.waitForEvent('popup');
    await outlook.button('Sign in').click();
    await (await opened).close();
    await outlook.signedOut('The sign-in window was closed');
    await outlook.close();
  });
});

describe('a sign-in through Outlook itself', () => {
  it('needs no window and is renewed without one', async () => {
    const authority = newAuthority();
    authority.tokenSeconds = 100;
    const outlook = await OutlookOnTheWeb.of(browser, authority, { isBroker: true });
    await outlook.openMeeting(meeting, viewer);
    await outlook.agenda();
    const before = outlook.installation.tokens.at(-1);
    await outlook.showTab('Coach'); // Requests something that has not been requested yet.
    await vi.waitFor(() => { expect(outlook.installation.tokens.at(-1)).not.toBe(before); }, { timeout: 10_000 });
    expect(outlook.broker?.calls).not.toContain('GetTokenPopup');
    expect(outlook.context.pages()).toHaveLength(1);
    await outlook.close();
  });

  it('waits for a click if the person has to sign in', async () => {
    const outlook = await OutlookOnTheWeb.of(browser, newAuthority(), { isBroker: true });
    outlook.broker!.silentError = {
      status: 'USER_INTERACTION_REQUIRED',
      code: 'interaction_required',
      description: 'AADSTS50058: A silent sign-in request was sent but no user is signed in.',
    };
    await outlook.openMeeting(meeting, viewer);
    await outlook.signedOut('Please sign in with your work account.');
    expect(outlook.broker?.calls).not.toContain('GetTokenPopup');
    await outlook.focusBefore();
    await tabTo(outlook, 'Sign in');
    await outlook.page.keyboard.press('Enter');
    await outlook.agenda();
    await outlook.showTab('My 1:1s');
    await outlook.button('Sign out').click();
    await outlook.signedOut('What you have typed is saved on this device.');
    await outlook.close();
  });

  it('says who can help if an administrator has not approved the add-in', async () => {
    const outlook = await OutlookOnTheWeb.of(browser, newAuthority(), { isBroker: true });
    const { error: code, error_description: description } = missingConsent;
    outlook.broker!.silentError = { status: 'USER_INTERACTION_REQUIRED', code, description };
    await outlook.openMeeting(meeting, viewer);
    await outlook.signedOut(consentMessage);
    await outlook.close();
  });
});

describe('a sign-in on the page for links', () => {
  const addIn = 'https://one-on-one.example';

  async function follow(authority: Authority): Promise<{ page: Page; installation: Installation; link: string }> {
    const me = await fetch(`${inject('localHost')}/api/me`, { headers: { 'X-Local-User': manager } });
    const { reports } = await me.json() as Me;
    const [context, installation] = [await newContext(browser), new Installation(authority, addIn)];
    await installation.install(context);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const link = `${addIn}/agenda/${reports[0]!.pairId}`;
    await page.goto(link);
    await page.getByText('Please sign in with your work account.').waitFor();
    expect(installation.tokens).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsIn(page.mainFrame())).toEqual([]);
    }

    await page.locator('fluent-button').filter({ hasText: 'Sign in' }).click();
    return { page, installation, link };
  }

  it('returns to the link, and is not needed again until it cannot be renewed', async () => {
    const authority = newAuthority();
    authority.tokenSeconds = 100;
    const { page, installation, link } = await follow(authority);
    await page.getByRole('link', { name: viewer.person.name }).click();
    await page.getByText('Points to discuss').waitFor();
    expect(page.url()).toBe(link);

    const before = installation.tokens.at(-1);
    await page.reload();
    await page.getByText('Points to discuss').waitFor();
    expect(installation.tokens.at(-1)).not.toBe(before);
    expect(page.url()).toBe(link);

    authority.endRenewals();
    await page.reload();
    await page.getByText('Please sign in with your work account.').waitFor();
    await page.context().close();
  });

  it('returns to the link and says who can help if an administrator has not approved the add-in', async () => {
    const authority = newAuthority();
    authority.hasConsent = false;
    const { page, link } = await follow(authority);
    await page.getByRole('link', { name: 'Return to the application' }).click();
    await page.getByText(consentMessage).waitFor();
    expect(page.url()).toBe(link);
    await page.context().close();
  });
});
