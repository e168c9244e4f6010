import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { otherIn, scheduledOneOnOnes } from './company';
import { openBrowser } from './browser';
import { Outlook } from './outlook';

const manager = 'amara.okafor@northwind.example';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('two people in one 1:1', () => {
  it('can write notes at the same time, and read the shared ones but not the private ones', async () => {
    const meeting = (await scheduledOneOnOnes(manager)).at(-1);
    const [one, other] = [await Outlook.of(browser, manager), await Outlook.of(browser, otherIn(meeting!).address)];
    await Promise.all([one, other].map(async (outlook) => {
      await outlook.openMeeting(meeting!);
      await outlook.skipIntroduction();
      await outlook.showTab('Notes');
    }));
    await Promise.all([
      one.writeNote('Shared notes', 'We will try smaller releases.'),
      other.writeNote('Shared notes', 'I am looking for a mentor.'),
    ]);
    await Promise.all([
      one.writeNote('Private notes', 'Ask about the team in spring.'),
      other.writeNote('Private notes', 'My own thoughts on it.'),
    ]);

    await Promise.all([one, other].map(async (outlook) => {
      await outlook.openMeeting(meeting!);
      await outlook.showTab('Notes');
    }));
    await one.pane.getByText('I am looking for a mentor.').first().waitFor();
    await other.pane.getByText('We will try smaller releases.').first().waitFor();
    expect(await one.text()).not.toContain('My own thoughts on it.');
    expect(await other.text()).not.toContain('Ask about the team in spring.');
    await one.close();
    await other.close();
  });

  it('lose nothing that they write offline, which is sent when the network is back', async () => {
    const meeting = (await scheduledOneOnOnes(manager)).at(-2);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await outlook.showTab('Notes');
    await outlook.note('Shared notes').waitFor();
    await outlook.context.setOffline(true);
    await outlook.note('Shared notes').fill('Written in a tunnel.');
    await outlook.pane.getByText('Saved on this device').first().waitFor();
    await outlook.context.setOffline(false);
    await outlook.pane.getByText('Saved', { exact: true }).first().waitFor();

    const other = await Outlook.of(browser, otherIn(meeting!).address);
    await other.openMeeting(meeting!);
    await other.skipIntroduction();
    await other.showTab('Notes');
    await other.pane.getByText('Written in a tunnel.').first().waitFor();
    await other.close();
    await outlook.close();
  });

  it('have the agendas of a series prepared once the organiser has turned that on, knowing that no invite changes', async () => {
    const [meeting] = await scheduledOneOnOnes(manager);
    const outlook = await Outlook.of(browser, manager);
    const prepares = outlook.pane.locator('fluent-switch[aria-label="Prepare agendas for this series"]');
    await outlook.openMeeting(meeting!);
    await outlook.skipIntroduction();
    await prepares.waitFor();
    expect(await prepares.getAttribute('aria-checked')).toBe('false');
    await outlook.pane.getByText('We cannot change invites that have been sent.').first().waitFor();
    await prepares.click();
    await outlook.pane.locator('fluent-switch[aria-checked="true"]').first().waitFor();
    await outlook.openMeeting(meeting!);
    await outlook.pane.locator('fluent-switch[aria-checked="true"]').first().waitFor();
    await outlook.close();
  });

  it('see each other\'s points on the agenda', async () => {
    const [, , meeting] = await scheduledOneOnOnes(manager);
    const [one, other] = [await Outlook.of(browser, manager), await Outlook.of(browser, otherIn(meeting!).address)];
    await one.openMeeting(meeting!);
    await one.skipIntroduction();
    await one.addPoint('The plan for the spring');
    await other.openMeeting(meeting!);
    await other.skipIntroduction();
    await other.pane.getByText('The plan for the spring').first().waitFor();
    await one.close();
    await other.close();
  });
});
