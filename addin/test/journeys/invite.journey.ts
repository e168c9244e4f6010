import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { otherIn, plannedOneOnOnes } from './company';
import { openBrowser } from './browser';
import { Outlook } from './outlook';

const manager = 'amara.okafor@northwind.example';
const joinLink = 'Join the meeting now';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('the pane', () => {
  it('opens beside an appointment, an invitation and an invite that is written, and knows the other one in each', async () => {
    const [meeting] = await plannedOneOnOnes(manager);
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

  it('says why a meeting is no 1:1 and what would make it one', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.invite('Mei Lindqvist');
    await outlook.invite('Marcus Johnson');
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    expect(await outlook.heading()).toContain('Not a 1:1');
    await outlook.pane.getByText('three people').first().waitFor();
    await outlook.pane.getByText('Keep just the two of you').waitFor();
    await outlook.close();
  });
});

describe('the agenda in an invite', () => {
  it('is put in once, before the link to the meeting, however often that is asked for, and stays so after the invite was sent', async () => {
    const [, meeting] = await plannedOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!, '/edit');
    await outlook.skipFirstSteps();
    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    const written = await outlook.body.innerText();
    expect(written.indexOf(joinLink)).toBeGreaterThan(written.indexOf('min)'));

    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    await outlook.pane.getByText('in the invite already').waitFor({ state: 'attached' });

    await outlook.page.getByRole('button', { name: 'Send' }).click();
    await outlook.page.locator('.week').waitFor();

    // Exchange has rewritten the ids in between.
    await outlook.openMeeting(meeting!, '/edit');
    expect(await outlook.body.innerHTML()).toContain('x_OneOnOneAgenda');
    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    expect((await outlook.body.innerText()).split(joinLink)).toHaveLength(2);
    await outlook.close();
  });
});

describe('a new invite', () => {
  it('is offered an agenda as soon as it looks like a 1:1, and no more when a third person comes in', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1 with Mei Lindqvist').waitFor();
    await outlook.invite('Marcus Johnson');
    await outlook.page.getByText('This looks like a 1:1').waitFor({ state: 'detached' });
    await outlook.close();
  });

  it('asks once on sending without an agenda, and goes out all the same', async () => {
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

  it('opens the pane for an agenda, and then goes out without another question', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    await outlook.invite('Mei Lindqvist');
    await outlook.page.getByText('This looks like a 1:1').waitFor();
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.getByRole('dialog').getByRole('button', { name: 'Add agenda' }).click();
    await outlook.skipFirstSteps();
    await outlook.insertAgenda();
    expect(await outlook.agendasInBody()).toBe(1);
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    await outlook.page.locator('.week').waitFor();
    await outlook.close();
  });
});
