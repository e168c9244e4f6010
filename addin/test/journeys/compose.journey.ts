import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { InviteBody } from '../../src/domain/invites/replaceSection';
import { itFulfilsTheContractOfAnInviteBody, type OpenBody } from '../contracts/inviteBody';
import { openBrowser } from './browser';
import { scheduledOneOnOnes } from './company';
import { Outlook } from './outlook';

const manager = 'amara.okafor@northwind.example';
const report = 'Mei Lindqvist';
let browser: Browser;

beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** A person who has chosen that agendas are inserted automatically. */
async function openWithAutoInsert(): Promise<Outlook> {
  const outlook = await Outlook.of(browser, manager);
  await outlook.open('#/new');
  await outlook.page.evaluate((person) => {
    const preferences = JSON.stringify({ autoInsert: 'insert', knowsItsWay: true });
    localStorage.setItem(`playground:settings:${person}`, JSON.stringify({ oneonone: preferences }));
  }, manager);
  await outlook.open('#/new');
  return outlook;
}

async function insert(outlook: Outlook, expected: string): Promise<void> {
  await outlook.button('Insert into the invite').click();
  await outlook.pane.getByText(expected).first().waitFor({ state: 'attached' });
}

async function write(outlook: Outlook, html: string): Promise<void> {
  await outlook.body.evaluate((element, content) => {
    element.innerHTML = content;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, html);
}

const agendas = (outlook: Outlook): Promise<number> => outlook.body.locator('[id$="OneOnOneAgenda"]').count();

describe('a new invite with the short agenda of an event', () => {
  it('is updated by the pane when there are points, but not if nothing has changed', async () => {
    const outlook = await openWithAutoInsert();
    await write(outlook, '<p>See you in the blue room</p>');
    await outlook.invite(report);
    await outlook.body.getByRole('heading', { level: 2 }).waitFor();
    expect(await agendas(outlook)).toBe(1);

    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    await outlook.addPoint('The plan for the summer');
    await insert(outlook, 'The agenda in the invite is now up to date.');
    expect(await agendas(outlook)).toBe(1);
    const text = await outlook.body.innerText();
    expect(text).toContain('The plan for the summer');
    expect(text).toContain('See you in the blue room');

    const once = await outlook.body.innerHTML();
    await insert(outlook, 'The invite already has this agenda.');
    expect(await outlook.body.innerHTML()).toBe(once);

    await outlook.addPoint('One more');
    await insert(outlook, 'The agenda in the invite is now up to date.');
    expect(await agendas(outlook)).toBe(1);
    expect(await outlook.body.innerText()).toContain('One more');
    await outlook.close();
  });

  it('gets a new agenda when somebody else is invited, and none while a third person is', async () => {
    const outlook = await openWithAutoInsert();
    await outlook.invite(report);
    await outlook.body.getByText('Mei').first().waitFor();
    await outlook.invite('Marcus Johnson');
    await outlook.body.locator('[id$="OneOnOneAgenda"]').waitFor({ state: 'detached' });
    await outlook.page.getByRole('button', { name: `Remove ${report}` }).click();
    await outlook.body.getByText('Marcus').first().waitFor();
    expect(await outlook.body.innerText()).not.toContain('Mei');
    expect(await agendas(outlook)).toBe(1);
    await outlook.close();
  });

  it('keeps an agenda that a person has edited, and says so', async () => {
    const outlook = await openWithAutoInsert();
    await outlook.invite(report);
    const point = outlook.body.getByRole('listitem').first();
    await point.click();
    await outlook.page.keyboard.type('My own words');
    const edited = await outlook.body.innerHTML();
    await outlook.page.getByRole('button', { name: '1:1 agenda' }).click();
    await insert(outlook, 'Somebody edited the agenda in the invite, so we left it alone.');
    expect(await outlook.body.innerHTML()).toBe(edited);
    await outlook.checkAppearance('compose-edited');
    await outlook.close();
  });
});

describe('an invite with the text of a Teams meeting', () => {
  it('keeps every character of it, however often an agenda is inserted', async () => {
    const meeting = (await scheduledOneOnOnes(manager)).at(-1);
    const outlook = await Outlook.of(browser, manager);
    await outlook.openMeeting(meeting!, '/edit');
    await outlook.skipIntroduction();
    const before = await outlook.body.innerHTML();
    await insert(outlook, 'The agenda is in the invite.');
    await outlook.addPoint('A point for later');
    await insert(outlook, 'The invite has an earlier version');
    expect((await outlook.body.innerHTML()).endsWith(before)).toBe(true);
    expect(await agendas(outlook)).toBe(1);
    await outlook.checkAppearance('compose-outdated');
    await outlook.close();
  });
});

describe('the body of an invite through office.js', () => {
  let opened: Outlook | null = null;
  afterEach(async () => { await opened?.close(); });

  itFulfilsTheContractOfAnInviteBody(async (html) => {
    opened = await Outlook.of(browser, manager);
    await opened.open('#/new');
    await opened.page.getByRole('button', { name: '1:1 agenda' }).click();
    await opened.pane.getByRole('heading', { level: 1 }).waitFor();
    await write(opened, html);
    const frame = await opened.frame();
    await frame.evaluate(await bundleOfficeBody());
    return bodyIn(frame, opened);
  });
});

/** The add-in's own code for the body, which runs in the pane's frame. */
async function bundleOfficeBody(): Promise<string> {
  const { outputFiles: [file] } = await build({
    stdin: {
      contents: 'import { officeBody } from "./invites/officeBody"; window.inviteBody = officeBody(() => Office.context.mailbox.item);',
      resolveDir: fileURLToPath(new URL('../../src/host', import.meta.url)),
    },
    bundle: true, format: 'iife', write: false,
  });
  return file?.text ?? '';
}

function bodyIn(frame: Frame, outlook: Outlook): OpenBody {
  const call = <Name extends keyof InviteBody>(name: Name, argument?: string): Promise<Awaited<ReturnType<InviteBody[Name]>>> =>
    frame.evaluate(([method, html]) => {
      const { inviteBody } = window as unknown as { inviteBody: Record<string, (html?: string) => Promise<unknown>> };
      return inviteBody[method]?.(html);
    }, [name, argument] as const) as Promise<Awaited<ReturnType<InviteBody[Name]>>>;
  return {
    body: {
      read: () => call('read'),
      prepend: (html) => call('prepend', html),
      replace: (html) => call('replace', html),
      hasAttachments: () => call('hasAttachments'),
    },
    shown: () => outlook.body.innerHTML(),
  };
}
