import type { Page } from 'playwright-core';
import { beforeAll, it } from 'vitest';
import type { CalendarMeeting, Viewer } from '../../../playground/app/server';
import { newContext } from '../browser';
import { scheduledOneOnOnes, viewerOf } from '../company';
import { Authority } from '../organisation/authority';
import { Installation } from '../organisation/installation';
import { OutlookOnTheWeb } from '../organisation/outlookOnTheWeb';
import { serverError } from '../organisation/refusals';
import { inBrackets } from './outlookWindow';
import { noteMessages } from './speaking';
import { addIn, browser, manager, walk } from './walk';

const origin = 'https://one-on-one.example';
let built: string;
let viewer: Viewer;
let meeting: CalendarMeeting;

/** What an organisation's people see before they are signed in. */
export function readSignIn(): void {
  beforeAll(async () => {
    built = await addIn.files.buildForOrganisation();
    viewer = await viewerOf(manager);
    [meeting] = (await scheduledOneOnOnes(manager)).map(inBrackets) as [CalendarMeeting];
  });

  it('before it has been set up', async () => {
    const outlook = await open(new Authority(viewer.person), false);
    await read(outlook, 'signIn.notConfigured');
    await walk.close(outlook);
  });

  it('when it is needed, while it takes long, and after its window was closed', async () => {
    const outlook = await openOutlook(new Authority(viewer.person));
    await outlook.page.clock.install();
    await outlook.openMeeting(meeting, viewer);
    await read(outlook, 'signIn.failures.interaction');
    const dialog = await pressSignIn(outlook);
    await dialog.getByRole('link').waitFor(); // Before that, office.js in this window would not wait for its files either.
    await outlook.page.clock.runFor(16_000);
    await read(outlook, 'signIn.noWindow');
    await dialog.close();
    await read(outlook, 'signIn.failures.cancelled');
    await walk.close(outlook);
  });

  it('when an administrator has to approve the add-in', async () => {
    const authority = new Authority(viewer.person);
    authority.hasConsent = false;
    const outlook = await open(authority);
    const dialog = await pressSignIn(outlook);
    await dialog.getByRole('link', { name: 'Return to the application' }).click();
    await read(outlook, 'signIn.failures.consent');
    await walk.close(outlook);
  });

  it('when the sign-in cannot be reached', async () => {
    const outlook = await openOutlook(new Authority(viewer.person), true);
    Object.assign(outlook.broker ?? {}, { silentError: { status: 'NO_NETWORK' } });
    await outlook.openMeeting(meeting, viewer);
    await read(outlook, 'signIn.failures.unreachable');
    await walk.close(outlook);
  });

  it('when the browser opens no window', async () => {
    const outlook = await openOutlook(new Authority(viewer.person));
    await outlook.openMeeting(meeting, viewer);
    await read(outlook, 'signIn.failures.interaction');
    await (await outlook.frame()).evaluate(refuseWindows);
    await outlook.button(addIn.say('signIn.signIn')).click();
    await read(outlook, 'signIn.failures.blocked');
    await walk.close(outlook);
  });

  it('when a part of the add-in does not load', async () => {
    const outlook = await openOutlook(new Authority(viewer.person));
    await outlook.context.route('**/config.json', (route) => route.abort());
    await outlook.openMeeting(meeting, viewer);
    await read(outlook, 'signIn.notConnected.text');
    await walk.close(outlook);
  });

  it('on the page, when the sign-in fails', async () => {
    const authority = new Authority(viewer.person);
    Object.assign(authority, { hasConsent: false, refusal: serverError });
    const [context, installation] = [await newContext(browser), new Installation(authority, origin, built)];
    await context.addInitScript(noteMessages);
    await installation.install(context);
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 570 });
    await page.goto(`${origin}/preferences`);
    await page.getByText(addIn.say('signIn.signIn')).click();
    await page.getByRole('link', { name: 'Return to the application' }).click();
    await page.getByText(addIn.say('signIn.failures.failed')).waitFor();
    await addIn.read(page.mainFrame(), 'signIn.failures.failed');
    await walk.close(context);
  });

  it('in the window that signs in', async () => {
    const authority = new Authority(viewer.person);
    const [context, installation] = [await newContext(browser), new Installation(authority, origin, built)];
    await context.addInitScript(noteMessages);
    await installation.install(context);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => { release = resolve; });
    await context.route('**/config.json', async (route) => {
      await released;
      await route.fallback();
    });
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 570 });
    await page.goto(`${origin}/sign-in.html#window=${encodeURIComponent(manager)}`);
    await page.getByText(addIn.say('signInPage.waiting')).waitFor();
    await addIn.read(page.mainFrame(), 'signing in');
    authority.hasConsent = false;
    release();
    await page.getByRole('link', { name: 'Return to the application' }).click();
    await page.locator('[role=status]', { hasText: 'AADSTS90094' }).waitFor();
    await addIn.read(page.mainFrame(), 'sign-in failed');
    await page.close();
    authority.hasConsent = true;
    const another = await context.newPage();
    await another.setViewportSize({ width: 320, height: 570 });
    await another.addInitScript(() => { window.close = () => undefined; });
    await another.goto(`${origin}/sign-in.html#window=${encodeURIComponent(manager)}`);
    await another.getByRole('link').click();
    await another.getByText(addIn.say('signInPage.done')).waitFor();
    await addIn.read(another.mainFrame(), 'signed in');
    await walk.close(context);
  });
}

/** Outlook's own words about this, which office.js shows over the pane, are not ours. */
function refuseWindows(): void {
  const outlook = window as unknown as { Office: { context: object } };
  const displayDialogAsync = (_address: string, _options: object, done: (result: object) => void): void => {
    done({ status: 'failed', error: { code: 12009, message: 'The dialog was blocked.' } });
  };
  const context: unknown = Object.create(outlook.Office.context, { ui: { value: { displayDialogAsync } } });
  outlook.Office = Object.create(outlook.Office, { context: { value: context } }) as typeof outlook.Office;
  window.open = () => null;
}

async function openOutlook(authority: Authority, isBroker = false): Promise<OutlookOnTheWeb> {
  const outlook = await OutlookOnTheWeb.of(browser, authority, { built, isBroker });
  await outlook.context.addInitScript(noteMessages);
  return outlook;
}

async function open(authority: Authority, isConfigured = true): Promise<OutlookOnTheWeb> {
  const outlook = await openOutlook(authority);
  outlook.installation.isConfigured = isConfigured;
  await outlook.openMeeting(meeting, viewer);
  return outlook;
}

async function read(outlook: OutlookOnTheWeb, id: string): Promise<void> {
  await outlook.pane.getByText(addIn.say(id)).first().waitFor();
  await outlook.fit();
  await addIn.read(await outlook.frame(), id);
}

/** Presses the button that signs in. @returns the window that opens. */
async function pressSignIn(outlook: OutlookOnTheWeb): Promise<Page> {
  const opened = outlook.page.waitForEvent('popup');
  await outlook.button(addIn.say('signIn.signIn')).click();
  return opened;
}
