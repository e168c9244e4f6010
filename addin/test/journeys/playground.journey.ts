import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import type { CalendarMeeting } from '../../playground/app/server';
import { openBrowser } from './browser';
import { scheduledOneOnOnes, viewerOf } from './company';
import { Outlook } from './outlook';

const manager = 'amara.okafor@northwind.example';
const host = inject('localHost');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** Everybody whose calendar has an entry without an organiser, such as an absence. */
async function peopleWithoutOrganiser(): Promise<readonly string[]> {
  const { now, person, partners } = await viewerOf(manager);
  const to = new Date(Date.parse(now) + 42 * 86_400_000).toISOString();
  const query = new URLSearchParams({ from: now, to }).toString().replaceAll(/\.\d+Z/g, 'Z');
  const found = await Promise.all([person, ...partners].map(async ({ address }) => {
    const answer = await fetch(`${host}/playground/api/meetings?${query}`, { headers: { 'X-Local-User': address } });
    const { meetings } = await answer.json() as { meetings: readonly Partial<CalendarMeeting>[] };
    return meetings.some(({ organizer }) => organizer == null) ? address : null;
  }));
  return found.filter((address) => address !== null);
}

describe('the playground', () => {
  it('shows the messages of somebody whose calendar has an entry without an organiser', async () => {
    const [address] = await peopleWithoutOrganiser();
    expect(address, 'somebody with such an entry').toBeDefined();
    const outlook = await Outlook.of(browser, address!);
    await outlook.open('#/inbox');
    await outlook.page.locator('.mails a').first().waitFor();
    await outlook.close();
  });

  it('keeps a time that was changed', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!, '/edit');
    const field = (name: string): Locator => outlook.page.getByLabel(name, { exact: true });
    await field('Start').fill('2030-01-15T11:30');
    await field('End').fill('2030-01-15T12:00');
    await field('End').blur();
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
    const question = outlook.page.getByRole('button', { name: 'Send anyway' });
    await question.or(outlook.page.locator('.week')).first().waitFor();
    if (await question.isVisible()) {
      await question.click();
    }

    await outlook.page.locator('.week').waitFor();
    await outlook.openMeeting(meeting!);
    await outlook.page.getByText('15 January 2030, 11:30 to 12:00').waitFor();
    await outlook.close();
  });
});
