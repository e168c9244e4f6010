import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarMeeting, Viewer } from '../../playground/app/server';
import { openBrowser } from './browser';
import { scheduledOneOnOnes, viewerOf } from './company';
import { Authority } from './organisation/authority';
import { OutlookOnTheWeb } from './organisation/outlookOnTheWeb';
import { PseudoAddIn } from './pseudo';

const manager = 'lea.dubois@northwind.example';
let browser: Browser;
let addIn: PseudoAddIn;
let built: string;
let viewer: Viewer;
let meeting: CalendarMeeting;

beforeAll(async () => {
  [browser, addIn, built] = await Promise.all([openBrowser(), PseudoAddIn.build(), PseudoAddIn.buildForOrganisation()]);
  viewer = await viewerOf(manager);
  const [first] = await scheduledOneOnOnes(manager);
  meeting = { ...first!, organizer: bracketed(first!.organizer), attendees: first!.attendees.map(bracketed) };
});
afterAll(() => browser.close());

function bracketed<P extends { readonly name: string } | null>(person: P): P {
  return person === null ? person : { ...person, name: `[${person.name}]` };
}

async function open(authority: Authority, isConfigured = true): Promise<OutlookOnTheWeb> {
  const outlook = await OutlookOnTheWeb.of(browser, authority, { built });
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

describe('In a language of longer words, the sign-in comes from the catalogue, and nothing is cut off or covered,', () => {
  it('before it has been set up', async () => {
    const outlook = await open(new Authority(viewer.person), false);
    await read(outlook, 'signIn.notConfigured');
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it('when it is needed, while it takes long, and after its window was closed', async () => {
    const outlook = await open(new Authority(viewer.person));
    await read(outlook, 'signIn.failures.interaction');
    const dialog = await pressSignIn(outlook);
    await read(outlook, 'signIn.noWindow');
    await dialog.close();
    await read(outlook, 'signIn.failures.cancelled');
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });

  it('when an administrator has to approve the add-in', async () => {
    const authority = new Authority(viewer.person);
    authority.hasConsent = false;
    const outlook = await open(authority);
    const dialog = await pressSignIn(outlook);
    await dialog.getByRole('link', { name: 'Return to the application' }).click();
    await read(outlook, 'signIn.failures.consent');
    expect(addIn.takeFaults()).toEqual([]);
    await outlook.close();
  });
});
