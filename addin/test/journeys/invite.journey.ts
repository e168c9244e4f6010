import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { otherIn, scheduledOneOnOnes } from './company';
import { openBrowser } from './browser';
import { Outlook } from './outlook';

const manager = 'amara.okafor@northwind.example';
const joinLink = 'Join the meeting now';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('the pane', () => {
  it('names the other person next to an appointment, an invitation and an invite that is being written', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const other = otherIn(meeting!);
    const organiser = await Outlook.of(browser, manager);
    const attendee = await Outlook.of(browser, other.address);

    await organiser.openMeeting(meeting!);
    expect(await organiser.heading()).toContain(other.name);
    await organiser.button('Copy').waitFor();

    await organiser.openMeeting(meeting!, '/edit');
    expect(await organiser.heading()).toContain(other.name);
    await organiser.button('Insert into the invite').waitFor();

    await attendee.open(`#/inbox/${encodeURIComponent(meeting!.id)}`);
    expect(await attendee.heading()).toContain('Amara Okafor');
    await attendee.button('Copy').waitFor();

    await organiser.close();
    await attendee.close();
  });

  it('explains why a meeting is not a 1:1 and what would make it one', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.invite('Mei Lindqvist');
    await outlook.invite('Marcus Johnson');
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    expect(await outlook.heading()).toContain('Not a 1:1');
    await outlook.pane.getByText('Three people are invited').first().waitFor();
    await outlook.pane.getByText('Invite only one other person.').waitFor();
    await outlook.close();
  });
});

describe('the agenda in an invite', () => {
  it('is inserted once before the meeting link, however often the button is pressed, also after the invite was sent', async () => {
    const [, meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!, '/edit');
    await outlook.skipIntroduction();
    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    const text = await outlook.body.innerText();
    expect(text.indexOf(joinLink)).toBeGreaterThan(text.indexOf('min)'));

    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    await outlook.pane.getByText('already has this agenda').waitFor({ state: 'attached' });

    await outlook.page.getByRole('button', { name: 'Send' }).click();
    await outlook.page.locator('.week').waitFor();

    // Exchange has rewritten the ids in the meantime.
    await outlook.openMeeting(meeting!, '/edit');
    expect(await outlook.body.innerHTML()).toContain('x_OneOnOneAgenda');
    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    expect((await outlook.body.innerText()).split(joinLink)).toHaveLength(2);
    await outlook.close();
  });
});

describe('a new invite', () => {
  it('shows an offer once it looks like a 1:1, until a third person is invited', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1 with Mei Lindqvist').waitFor();
    await outlook.invite('Marcus Johnson');
    await outlook.page.getByText('This looks like a 1:1').waitFor({ state: 'detached' });
    await outlook.close();
  });

  it('asks once when it is sent without an agenda, and can still be sent', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1').waitFor();
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.getByText('This 1:1 with Mei Lindqvist has no agenda yet').waitFor();
    await outlook.page.getByRole('button', { name: 'Send anyway' }).click();
    await outlook.page.locator('.week').waitFor();
    await outlook.close();
  });

  it('opens the pane for an agenda, and is then sent without another question', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1').waitFor();
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.getByRole('dialog').getByRole('button', { name: 'Add agenda' }).click();
    await outlook.skipIntroduction();
    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.locator('.week').waitFor();
    await outlook.close();
  });
});
