import type { BrowserContext, Page } from 'playwright-core';
import { it } from 'vitest';
import { internalError, type OutlookWindow } from './outlookWindow';
import { addIn, walk } from './walk';

/** What stands in for office.js, by what the pane says then. */
const scripts = [
  ['start.notReady.text', 'Office = { onReady: () => new Promise(() => undefined) };'],
  ['start.notInOutlook.text', 'Office = { onReady: () => Promise.resolve() };'],
  ['start.failed.text', 'Office = { onReady: () => Promise.resolve(), get context() { throw new Error("Outlook is broken."); } };'],
] as const;

/** With this code Outlook says that the item is no longer open. */
const itemChanged = 9030;

/** The pane alone in a window of its size. */
async function openAlone(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const opened = await walk.openBrowser();
  await opened.page.clock.install();
  return opened;
}

/** Reads a pane that has not started. */
async function readAlone(page: Page, id: string): Promise<void> {
  await page.goto(`${addIn.site.address}/playground/pane.html`);
  await page.clock.runFor(16_000);
  await page.getByText(addIn.say(id)).waitFor();
  await addIn.read(page.mainFrame(), id);
}

/** Takes a method of Outlook's away, or what it shows. Runs in the pane. */
function takeAway(what: 'item' | 'requiredAttendees'): void {
  const outlook = window as unknown as { Office: { context: { mailbox: { item: object } } } };
  const { context } = outlook.Office;
  const item = what === 'item' ? undefined : Object.create(context.mailbox.item, { [what]: { value: {} } }) as object;
  const mailbox: unknown = Object.create(context.mailbox, { item: { value: item } });
  const changed: unknown = Object.create(context, { mailbox: { value: mailbox } });
  outlook.Office = Object.create(outlook.Office, { context: { value: changed } }) as typeof outlook.Office;
}

async function readOutlookFault(outlook: OutlookWindow, id: string): Promise<void> {
  await walk.said(outlook, id);
  await walk.read(outlook, id);
}

/** What can be in the pane's place before it has started, and when Outlook does not say what it shows. */
export function readStarting(): void {
  it('before it has started', async () => {
    const { context, page } = await openAlone();
    for (const [id, script] of scripts) {
      await page.route('**/office-js/office.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
      await readAlone(page, id);
    }

    await page.route('**/office-js/office.js', (route) => route.abort());
    await readAlone(page, 'start.notLoaded.text');
    await page.route('**/chunks/openPane-*.js', (route) => route.abort());
    await readAlone(page, 'slowStart.notLoaded.text');
    await page.route('**/taskpane.js', (route) => route.abort());
    await readAlone(page, 'slowStart.notLoaded.text');
    await page.addInitScript(() => { delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule; });
    await readAlone(page, 'slowStart.tooOld.text');
    await walk.close(context);
  });

  it('when Outlook does not say what it shows', async () => {
    const outlook = await walk.openOutlook();
    await outlook.page.clock.install();
    await outlook.behave({ isSilent: true });
    await outlook.open({ meeting: walk.meeting, view: 'compose' });
    await outlook.page.waitForFunction(() => window.outlook.unanswered > 0); // office.js has started.
    await outlook.page.clock.runFor(3_500);
    await readOutlookFault(outlook, 'pane.slow.outlook');
    await outlook.page.clock.runFor(6_000);
    await readOutlookFault(outlook, 'outlook.silent');
    for (const [refusal, id] of [[internalError, 'outlook.refused'], [itemChanged, 'outlook.itemChanged']] as const) {
      await outlook.behave({ refusal });
      await outlook.change({});
      await readOutlookFault(outlook, id);
    }

    await outlook.behave({});
    for (const [what, id] of [['requiredAttendees', 'outlook.unsupported'], ['item', 'meeting.noMeeting.text']] as const) {
      await (await outlook.frame()).evaluate(takeAway, what);
      await outlook.change({});
      await readOutlookFault(outlook, id);
    }

    await walk.close(outlook);
  });
}
