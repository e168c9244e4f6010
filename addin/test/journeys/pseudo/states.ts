import { inject, it } from 'vitest';
import type { Me, Pair } from '../../../src/api/types';
import { kindsOfPairs } from './pairs';
import { addIn, server, walk } from './walk';

/** Has several levels of managers below them. */
const executive = 'amara.okafor@northwind.example';

const preparations = [
  ['once', { on: false, forAll: false, everyOccurrence: false }], ['every time', { on: false, forAll: false, everyOccurrence: true }],
  ['on', { on: true, forAll: false, everyOccurrence: false }], ['for all', { on: true, forAll: true, everyOccurrence: false }],
] as const;

/** What is seldom seen in the other tabs. */
export function readStates(): void {
  it('in preparing a series', async () => {
    server.change(/GET .*api\/me$/, (me: Me) => ({ ...me, changesInvites: true }));
    const outlook = await walk.openPane('compose');
    for (const [name, preparation] of preparations) {
      server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, preparation: { leadHours: 24, ...preparation } }));
      await walk.change(outlook);
      await walk.read(outlook, `series, ${name}`);
    }

    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, preparation: { ...pair.preparation, on: false, forAll: false } }));
    server.change(/PUT .*preparation$/, () => ({}));
    const { organizer, attendees: [other, ...others] } = walk.meeting;
    const attendees = [organizer, ...others].filter((one) => one !== null);
    await walk.change(outlook, { meeting: { ...walk.meeting, organizer: other ?? null, attendees } });
    await walk.read(outlook, 'series of the other person');
    await outlook.pane.locator('section.card fluent-switch').click();
    await addIn.waitUntilShown('series.turned.on');
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, preparation: { ...pair.preparation, on: true, forAll: false } }));
    await walk.change(outlook);
    await outlook.pane.locator('section.card fluent-switch').click();
    await addIn.waitUntilShown('series.turned.off');
    await walk.close(outlook);
  });

  it('in the language of an agenda, where the two read different ones', async () => {
    const agendaLanguage = { chosen: null, choices: ['de', 'en', 'en-US', 'es', 'fr', 'ja'], version: 'v' };
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, agendaLanguage }));
    server.answerWith(/PUT .*agenda-language$/, { status: 200, body: {} });
    const outlook = await walk.openPane();
    await walk.said(outlook, 'agendaLanguage.text');
    await walk.read(outlook, 'agenda, language');
    await outlook.pane.locator('select').selectOption('ja');
    await addIn.waitUntilShown('agendaLanguage.chosen');
    await walk.close(outlook);
  });

  it('next to 1:1s of all kinds', async () => {
    const outlook = await walk.openPane('compose');
    for (const [name, recognition, pair] of kindsOfPairs) {
      server.change(/POST .*meetings\/recognise$/, recognition);
      server.change(/GET .*pairs\/[^/]+$/, pair);
      await walk.change(outlook);
      await walk.read(outlook, `next to a 1:1, ${name}`);
      if (name === 'manager') {
        await outlook.button(addIn.say('templates.chooseOther')).click();
        await outlook.button(addIn.say('templates.preview')).waitFor();
        await outlook.pane.locator('#template-choice details > summary').last().click();
        await walk.glance(outlook, 'reasons for templates');
        await walk.show(outlook, 'notes');
        await walk.glance(outlook, 'earlier notes');
        await walk.show(outlook, 'agenda');
      }
    }

    await walk.close(outlook);
  });

  it('in all settings, with a language that has two forms of address', async () => {
    server.change(/GET .*api\/me$/, (me: Me) => ({ ...me, changesInvites: true, getsDigest: true }));
    const outlook = await walk.openMine();
    // Only now: a pane that opens for somebody with another language opens in that language.
    server.change(/GET .*api\/me$/, (me: Me) => ({
      ...me, changesInvites: true, getsDigest: true, settings: { ...me.settings, language: 'de', address: 'formal' },
    }));
    await outlook.pane.locator(`fluent-switch[aria-label="${addIn.say('settings.previews')}"]`).click();
    await walk.said(outlook, 'settings.address');
    await walk.read(outlook, 'settings, language');
    server.answerWith(/GET .*digest\/preview$/, { status: 200, contentType: 'text/html', body: await longerDigest() });
    await outlook.button(addIn.say('myCoverage.previewDigest')).click();
    await walk.readMail(outlook, 'digest in the pane');
    await walk.read(outlook, 'preview of the digest');
    await walk.close(outlook);
  });

  it('in what was deleted just now and earlier today', async () => {
    const outlook = await walk.openPane();
    for (const text of ['[One point]', '[Another point]']) {
      await outlook.pane.locator('form.add input').fill(text);
      await outlook.page.keyboard.press('Enter');
      const row = outlook.pane.locator('.point', { hasText: text }).first();
      await row.waitFor();
      await row.locator('fluent-button').first().click();
      const remove = addIn.say('points.actions.remove');
      await outlook.pane.locator('fluent-button').filter({ hasText: remove, visible: true }).click(); // every point has this button
      await outlook.button(addIn.say('deletedToday.undo')).waitFor();
    }

    await outlook.pane.locator('summary', { hasText: addIn.say('deletedToday.heading') }).click();
    await walk.read(outlook, 'deleted today');
    await outlook.button(addIn.say('deletedToday.undo')).click();
    await addIn.waitUntilShown('deletedToday.restored');
    await walk.close(outlook);
  });

  it('for somebody who is signed out, in the pane and on the page', async () => {
    const outlook = await walk.openPane();
    server.refuse(/./, 401);
    await walk.show(outlook, 'coach');
    await walk.show(outlook, 'mine');
    await walk.read(outlook, 'signed out');
    await walk.close(outlook);
  });
}

/** A digest with longer sentences. Its words are in tests/Core.Tests/Digest/DigestLanguageTests.cs. */
async function longerDigest(): Promise<string> {
  const headers = { 'X-Local-User': executive, 'Accept': 'text/html' };
  const html = await (await fetch(`${inject('localHost')}/api/digest/preview`, { headers })).text();
  const [head = '', body = ''] = html.split(/(?=<body)/);
  return head + body.replace(/>([^<>]*\p{L}[^<>]*)</gu, (_, text: string) => `>[${text} ${'more '.repeat(text.length / 15)}]<`);
}
