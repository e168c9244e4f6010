import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { violationsIn } from './accessibility';
import { plannedOneOnOnes } from './company';
import { Outlook, startBrowser } from './outlook';

const manager = 'amara.okafor@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await startBrowser(); });
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('the pane in %s colours', (scheme) => {
  it('is accessible in every state', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager, scheme);
    await outlook.openMeeting(meeting!);
    await outlook.button('Copy').waitFor();
    const look = async (state: string): Promise<void> => {
      await outlook.expectAccessible();
      await outlook.takePicture(`${state}-${scheme}`);
    };

    await look('first-steps');
    await outlook.skipFirstSteps();
    await look('agenda');
    await outlook.addPoint(`A point, seen in ${scheme} colours`);
    await look('agenda-point');
    await outlook.showTab('Notes');
    await outlook.note('Shared notes').waitFor();
    await look('notes');
    await outlook.context.setOffline(true);
    await outlook.note('Shared notes').fill(`Offline, in ${scheme} colours`);
    await outlook.pane.getByText('kept on this device').first().waitFor();
    await look('notes-offline');
    await outlook.context.setOffline(false);
    await outlook.pane.getByText('Saved', { exact: true }).first().waitFor();
    await outlook.showTab('Coach');
    await outlook.settled();
    await look('coach');
    await outlook.showTab('My 1:1s');
    await outlook.settled();
    await look('mine');
    await outlook.close();
  });

  it('is accessible while an invite is written, 1:1 or not', async () => {
    const outlook = await Outlook.of(browser, manager, scheme);
    await outlook.open('#/new');
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    await outlook.heading();
    await outlook.expectAccessible();
    await outlook.takePicture(`not-a-1-1-${scheme}`);
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1').waitFor();
    await outlook.skipFirstSteps();
    await outlook.button('Insert into the invite').waitFor();
    await outlook.expectAccessible();
    await outlook.takePicture(`compose-${scheme}`);
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.getByRole('dialog').waitFor();
    await outlook.expectAccessible();
    await outlook.close();
  });

  it('is accessible when the server cannot be reached at all', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager, scheme);
    await outlook.page.route((url) => url.pathname.startsWith('/api/'), (route) => route.abort());
    await outlook.openMeeting(meeting!);
    await outlook.settled();
    await outlook.expectAccessible();
    await outlook.takePicture(`unreachable-${scheme}`);
    await outlook.close();
  });
});

describe('the playground around it', () => {
  it('can be read and used by everybody: calendar and inbox', async () => {
    const outlook = await Outlook.of(browser, manager);
    for (const [hash, landmark] of [['#/', '.week'], ['#/inbox', 'iframe[title="The weekly digest"]']] as const) {
      await outlook.open(hash);
      await outlook.page.locator(landmark).waitFor();
      expect(await violationsIn(outlook.page.mainFrame())).toEqual([]);
    }

    await outlook.page.frameLocator('iframe[title="The weekly digest"]').getByText('Your own 1:1s').waitFor();
    await outlook.close();
  });
});

describe('the keyboard', () => {
  it('reaches everything: adds a point, changes tabs and puts the agenda into the invite', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!, '/edit');
    await outlook.skipFirstSteps();
    await outlook.button('Insert into the invite').waitFor();
    await outlook.page.getByRole('button', { name: 'Close the pane' }).focus();

    await outlook.tabTo('Add a point');
    await outlook.page.keyboard.type('By keyboard alone');
    await outlook.page.keyboard.press('Enter');
    await outlook.pane.getByText('By keyboard alone').first().waitFor();

    await outlook.tabTo('Insert into the invite');
    await outlook.page.keyboard.press('Enter');
    await outlook.body.locator('[id$="OneOnOneAgenda"]').waitFor();

    await outlook.tabTo('Agenda', { back: true });
    await outlook.page.keyboard.press('ArrowRight');
    await outlook.note('Shared notes').waitFor();
    await outlook.tabTo('Shared notes');
    await outlook.close();
  });
});
