import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { scheduledOneOnOnes } from './company';
import { Outlook } from './outlook';

const manager = 'priya.raman@northwind.example';
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('the pane in a real browser', () => {
  it('says that the Outlook script did not load, and continues without a reload once it does', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.page.route('**/office-js/office.js', (route) => route.abort());
    await outlook.open(`#/meeting/${encodeURIComponent(meeting!.id)}`);
    await outlook.pane.getByText('A script from Microsoft').waitFor();
    await outlook.expectAccessible();
    await outlook.page.unrouteAll({ behavior: 'wait' });
    await outlook.button('Try again').click();
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });

  it('says that part of it did not load, and reloads it', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.page.route('**/chunks/openPane-*.js', (route) => route.abort());
    await outlook.open(`#/meeting/${encodeURIComponent(meeting!.id)}`);
    await outlook.pane.getByText('Part of this page did not load').waitFor();
    await outlook.expectAccessible();
    await outlook.page.unrouteAll({ behavior: 'wait' });
    await outlook.button('Reload').click();
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });

  it('offers to try again when the server does not answer, on its own clock', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.page.clock.install();
    await outlook.answerWith(() => new Promise(() => undefined));
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await outlook.page.clock.runFor(16_000);
    await outlook.pane.getByText('You can keep waiting, or try again.').waitFor();
    await outlook.checkAppearance('slow');
    // Not `answerAsUsual`: without a route, the browser would let through the requests that were never answered, and no button would be
    // needed.
    await outlook.answerWith((route) => route.continue());
    await outlook.button('Try again').click();
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });
});
