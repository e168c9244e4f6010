import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser';
import { scheduledOneOnOnes } from './company';
import { expectReachable, tabTo } from './keyboard';
import { Outlook } from './outlook';

const manager = 'amara.okafor@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('the keyboard', () => {
  it('adds a point, changes tabs and inserts the agenda into the invite', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!, '/edit');
    await outlook.skipIntroduction();
    await outlook.button('Insert into the invite').waitFor();
    await outlook.focusBefore();

    await tabTo(outlook, 'Add a point');
    await outlook.page.keyboard.type('By keyboard alone');
    await outlook.page.keyboard.press('Enter');
    await outlook.pane.getByText('By keyboard alone').first().waitFor();

    await tabTo(outlook, 'Insert into the invite');
    await outlook.page.keyboard.press('Enter');
    await outlook.body.locator('[id$="OneOnOneAgenda"]').waitFor();

    await tabTo(outlook, 'Agenda', { back: true });
    await outlook.page.keyboard.press('ArrowRight');
    await outlook.note('Shared notes').waitFor();
    await tabTo(outlook, 'Shared notes');
    await outlook.close();
  });

  it('goes through the introduction', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.settled();
    expect(await expectReachable(outlook)).toEqual(expect.arrayContaining(['Next', 'Skip']));
    await outlook.focusBefore();
    await tabTo(outlook, 'Next');
    for (const shown of ['2 of 3', '3 of 3']) {
      await outlook.page.keyboard.press('Enter'); // The focus stays where it is.
      await outlook.pane.getByText(shown).waitFor();
    }

    expect(await expectReachable(outlook)).toEqual(expect.arrayContaining(['Done', 'Offer the agenda']));
    await outlook.focusBefore();
    await tabTo(outlook, 'Done');
    await outlook.page.keyboard.press('Enter');

    await outlook.pane.getByText('3 of 3').waitFor({ state: 'detached' });
    await outlook.close();
  });

  it('reaches everything in every tab and shows the focus', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await outlook.button('Copy').waitFor();
    await outlook.addPoint('To be moved, reworded and deleted by keyboard');
    await outlook.settled();

    await tabTo(outlook, 'More actions for');
    await outlook.page.keyboard.press('Enter');
    await outlook.button('Reword').waitFor();
    await tabTo(outlook, 'Choose another template');
    await outlook.page.keyboard.press('Space');
    await tabTo(outlook, 'Preview');
    await outlook.page.keyboard.press('Enter');
    await outlook.button('Use for this 1:1').waitFor();
    expect(await expectReachable(outlook)).toEqual(expect.arrayContaining([
      'Agenda', 'Next time', 'Reword', 'Delete', 'Add a point', 'Choose another template', 'Use for this 1:1',
      'Prepare agendas for this series', 'Copy the agenda',
    ]));

    for (const [title, opened] of [['Notes', 'Add an action'], ['Coach', 'Another idea'], ['My 1:1s', 'Sign out']] as const) {
      await outlook.tab('Agenda').waitFor();
      await tabTo(outlook, await outlook.pane.locator('fluent-tab[aria-selected="true"]').innerText());
      await outlook.page.keyboard.press('ArrowRight');
      await outlook.pane.locator('fluent-tab[aria-selected="true"]').filter({ hasText: title }).waitFor();
      await outlook.button(opened).waitFor();
      await outlook.settled();
      expect(await expectReachable(outlook)).toEqual(expect.arrayContaining([title, opened]));
    }

    await outlook.close();
  });

  it('reaches the button for trying again when the server fails', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.answerWith((route) => route.abort());
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await outlook.button('Try again').waitFor();
    await outlook.focusBefore();
    expect(await expectReachable(outlook)).toContain('Try again');
    await outlook.answerAsUsual();
    await outlook.focusBefore();
    await tabTo(outlook, 'Try again');
    await outlook.page.keyboard.press('Enter');
    await outlook.button('Copy').waitFor();
    await outlook.close();
  });
});
