import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import type { CalendarMeeting } from '../../playground/app/server';
import { openBrowser } from './browser';
import { scheduledOneOnOnes, viewerOf } from './company';
import { Outlook } from './outlook';

const manager = 'amara.okafor@northwind.example';
/** Somebody whose manager invites them every week. */
const report = 'mei.lindqvist@northwind.example';
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

async function send(outlook: Outlook): Promise<void> {
  await outlook.page.getByRole('button', { name: 'Send', exact: true }).click();
  const question = outlook.page.getByRole('button', { name: 'Send anyway' });
  await question.or(outlook.page.locator('.week')).first().waitFor();
  if (await question.isVisible()) {
    await question.click();
  }

  await outlook.page.locator('.week').waitFor();
}

/** How far the page is wider than the window. */
const overflowOf = (outlook: Outlook): Promise<number> =>
  outlook.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the playground', () => {
  it('shows the calendar, the messages and a meeting of every person, without an error', async () => {
    const { person, partners } = await viewerOf(manager);
    const outlook = await Outlook.of(browser, manager);
    for (const { address, name } of [person, ...partners]) {
      await outlook.page.goto(`${host}/?person=${encodeURIComponent(address)}#/`);
      await outlook.page.locator('.week').waitFor();
      expect(await outlook.page.locator('.top .who').innerText()).toBe(name);
      await outlook.page.getByRole('link', { name: 'Inbox', exact: true }).click();
      await outlook.page.locator('.mails').waitFor();
      await outlook.page.getByRole('link', { name: 'Calendar', exact: true }).click();
      const [event] = await outlook.page.locator('.event').all();
      if (event !== undefined) {
        await event.click();
        await outlook.page.locator('.window h1').first().waitFor();
      }

      expect(outlook.errors, `errors of ${name}`).toEqual([]);
    }

    await outlook.close();
  });

  it('leads from a figure to an invite with the other person, the time and the agenda', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/');
    await outlook.page.locator('.event').first().click();
    await outlook.pane.getByRole('tab', { name: 'My 1:1s' }).click();
    const find = outlook.pane.getByRole('button', { name: /^Find a time for a 1:1 with/ }).first();
    const name = (await find.getAttribute('aria-label') ?? '').replace('Find a time for a 1:1 with ', '');
    await find.click();
    await outlook.pane.getByText('You are both free at these times.').waitFor();
    await outlook.pane.getByRole('button', { name: /: open an invite$/ }).first().click();
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    expect(await outlook.page.getByLabel('Title').inputValue()).toContain(name);
    expect(await outlook.page.locator('.fields').innerText()).toContain(name);
    await outlook.pane.getByRole('button', { name: 'Insert into the invite' }).waitFor();
    expect(outlook.errors).toEqual([]);
    await outlook.close();
  });

  it('accepts, tentatively accepts and declines an invitation, which then leaves the inbox', async () => {
    const outlook = await Outlook.of(browser, report);
    await outlook.open('#/inbox');
    for (const answer of ['Accept', 'Tentative', 'Decline']) {
      const invitation = outlook.page.locator('.mails a:not([href$="/digest"])').first();
      const address = await invitation.getAttribute('href'); // Waits until the mails are there.
      const before = await outlook.page.locator('.mails a').count();
      await invitation.click();
      await outlook.pane.getByRole('heading', { level: 1 }).waitFor();
      await outlook.page.getByRole('button', { name: answer, exact: true }).click();
      await outlook.page.locator('.week').waitFor();
      await outlook.page.getByRole('link', { name: 'Inbox', exact: true }).click();
      await outlook.page.locator('.mails a').first().waitFor();
      expect(await outlook.page.locator(`.mails a[href="${address ?? ''}"]`).count()).toBe(0);
      expect(await outlook.page.locator('.mails a').count()).toBeLessThanOrEqual(before);
      await outlook.open(`#/meeting/${(address ?? '').replace('#/inbox/', '')}`);
      await outlook.page.getByRole('button', { name: answer, exact: true, pressed: true }).waitFor();
      await outlook.open('#/inbox');
    }

    await outlook.close();
  });

  it('cancels a meeting, and the pane then says that it is cancelled', async () => {
    const meetings = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meetings.at(-1)!);
    await outlook.page.getByRole('button', { name: 'Cancel meeting' }).click();
    await outlook.page.locator('.week').waitFor();
    await outlook.openMeeting(meetings.at(-1)!);
    await outlook.page.getByText('(cancelled)').waitFor();
    expect(await outlook.page.getByRole('button', { name: 'Cancel meeting' }).count()).toBe(0);
    await outlook.close();
  });

  it('returns to the week that was shown, even after a meeting was opened', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/');
    const heading = outlook.page.getByRole('heading', { level: 1 });
    const thisWeek = await heading.innerText();
    await outlook.page.getByRole('link', { name: 'Next week' }).click();
    await expect.poll(() => heading.innerText()).not.toBe(thisWeek);
    const nextWeek = await heading.innerText();
    await outlook.page.locator('.event').first().click();
    await outlook.page.getByRole('link', { name: 'Close', exact: true }).click();
    await expect.poll(() => heading.innerText()).toBe(nextWeek);
    await outlook.page.reload();
    await expect.poll(() => heading.innerText()).toBe(nextWeek);
    await outlook.page.getByRole('link', { name: 'Today' }).click();
    await expect.poll(() => heading.innerText()).toBe(thisWeek);
    await outlook.close();
  });

  it('shows meetings in the evening and at the weekend', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/new');
    const field = (name: string): Locator => outlook.page.getByLabel(name, { exact: true });
    await field('Title').fill('Late on Saturday');
    await field('Start').fill('2030-01-19T21:30');
    await field('End').fill('2030-01-19T22:15');
    await field('End').blur();
    await send(outlook);
    const event = outlook.page.getByRole('link', { name: 'Late on Saturday' });
    await event.waitFor();
    expect(await outlook.page.locator('.day').count()).toBe(6);
    const [day, box] = [await outlook.page.locator('.day').last().boundingBox(), await event.boundingBox()];
    expect(box!.y + box!.height).toBeLessThanOrEqual(day!.y + day!.height);
    await outlook.close();
  });

  it('has the clock of the United States in a browser from there, around the pane and in it', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager, 'en-US');
    await outlook.open('#/');
    await outlook.page.locator('.hours').getByText('7:00\u00a0AM').waitFor();
    await outlook.page.locator('.event').getByText(/\d:\d\d\u00a0[AP]M/).first().waitFor();
    await outlook.takePictureOfPage('playground-en-US');
    await outlook.open('#/inbox');
    await outlook.page.locator('.mails').getByText(/\d:\d\d\u00a0[AP]M/).first().waitFor();
    await outlook.openMeeting(meeting!);
    await outlook.page.getByText(/\d:\d\d\u00a0[AP]M to \d/).first().waitFor();
    await outlook.pane.locator('header').getByText(/\d:\d\d\u00a0[AP]M/).first().waitFor();
    await outlook.close();
  });

  it('remembers the theme', async () => {
    const outlook = await Outlook.of(browser, manager);
    await outlook.open('#/');
    await outlook.page.getByRole('button', { name: 'Dark theme' }).click();
    await outlook.page.locator('html[data-theme="dark"]').waitFor();
    await outlook.page.reload();
    await outlook.page.locator('html[data-theme="dark"]').waitFor();
    await outlook.close();
  });

  it.each([320, 390, 760, 1280])('shows everything at %i px', async (width) => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    await outlook.page.setViewportSize({ width, height: 760 });
    for (const [name, hash] of Object.entries({ 'calendar': '#/', 'inbox': '#/inbox', 'new': '#/new' })) {
      await outlook.open(hash);
      await outlook.page.locator(hash === '#/new' ? '.fields' : '.week, .mails').first().waitFor();
      expect(await overflowOf(outlook), `${name} at ${width} px`).toBe(0);
      await outlook.takePictureOfPage(`playground-${name}-${width}`);
    }

    for (const view of ['', '/edit'] as const) {
      await outlook.openMeeting(meeting!, view);
      await outlook.settled();
      expect(await overflowOf(outlook), `meeting${view} at ${width} px`).toBe(0);
      const [body, frame] = [await outlook.body.boundingBox(), await outlook.page.locator('iframe[title="1:1 agenda"]').boundingBox()];
      expect(Math.min(body!.width, body!.height, frame!.height - 300), 'the text of the invite and the pane').toBeGreaterThan(20);
      await outlook.takePictureOfPage(`playground-meeting${view.replace('/', '-')}-${width}`);
    }

    await outlook.close();
  });
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
    await send(outlook);
    await outlook.page.getByRole('heading', { name: '14 January to 18 January 2030' }).waitFor();
    await outlook.openMeeting(meeting!);
    await outlook.page.getByText('15 January 2030, 11:30 to 12:00').waitFor();
    await outlook.close();
  });
});
