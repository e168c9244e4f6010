import { it } from 'vitest';
import type { Me, Pair, TacticalStatement } from '../../../src/api/types';
import { kindsOfPairs } from './pairs';
import { addIn, host, walk } from './walk';

/** Has several levels of managers below them. */
const executive = 'amara.okafor@northwind.example';

/** What is seldom seen in the other tabs. */
export function readStates(): void {
  it.each([
    ['once', { on: false, forAll: false, everyOccurrence: false }], ['every time', { on: false, forAll: false, everyOccurrence: true }],
    ['on', { on: true, forAll: false, everyOccurrence: false }], ['for all', { on: true, forAll: true, everyOccurrence: false }],
  ])('in preparing a series: %s', async (name, preparation) => {
    addIn.change(/GET .*api\/me$/, (me: Me) => ({ ...me, changesInvites: true }));
    addIn.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, preparation: { leadHours: 24, ...preparation } }));
    const outlook = await walk.openPastIntroduction();
    await outlook.pane.locator('.card').first().waitFor();
    await walk.read(outlook, `series, ${name}`);
    await walk.close(outlook);
  });

  it.each(kindsOfPairs)('next to a 1:1: %s', async (name, recognition, pair) => {
    addIn.change(/POST .*meetings\/recognise$/, recognition);
    addIn.change(/GET .*pairs\/[^/]+$/, pair);
    const outlook = await walk.openPane();
    await walk.glance(outlook, `next to a 1:1, ${name}`);
    if (name === 'manager') {
      await outlook.button(addIn.say('introduction.skip')).click();
      await outlook.button(addIn.say('templates.chooseOther')).click();
      await outlook.button(addIn.say('templates.preview')).waitFor();
      await walk.glance(outlook, 'reasons for templates');
      await walk.show(outlook, 'notes');
      await walk.glance(outlook, 'earlier notes');
    }

    await walk.close(outlook);
  });

  it('in all settings, with a language that has two forms of address', async () => {
    addIn.change(/GET .*api\/me$/, (me: Me) => ({ ...me, changesInvites: true, getsDigest: true }));
    const outlook = await walk.openMine();
    // Only now: a pane that opens for somebody with another language opens in that language.
    addIn.change(/GET .*api\/me$/, (me: Me) => ({
      ...me, changesInvites: true, getsDigest: true, settings: { ...me.settings, language: 'de', address: 'formal' },
    }));
    await outlook.pane.locator(`fluent-switch[aria-label="${addIn.say('settings.previews')}"]`).click();
    await walk.said(outlook, 'settings.address');
    await walk.read(outlook, 'settings, language');
    await outlook.answerWith(async (route) => { await route.fulfill({ contentType: 'text/html', body: await longerDigest() }); });
    await outlook.button(addIn.say('myCoverage.previewDigest')).click();
    await walk.readMail(outlook, 'digest in the pane');
    await walk.read(outlook, 'preview of the digest');
    await outlook.answerAsUsual();
    await walk.close(outlook);
  });

  it('in an exercise that is answered rightly, wrongly and to the end', async () => {
    addIn.change(/GET .*coaching\/exercises?/, (all: TacticalStatement[]) => all.slice(0, 2));
    const outlook = await walk.openPastIntroduction();
    await walk.show(outlook, 'coach');
    await outlook.pane.locator('summary', { hasText: addIn.say('exercise.heading') }).click();
    for (const answer of ['tactical', 'worthwhile']) {
      await outlook.pane.locator('details[open] fluent-button').filter({ hasText: addIn.say(`exercise.answers.${answer}`) }).click();
      await walk.read(outlook, `exercise, ${answer}`);
      await outlook.button(addIn.say('exercise.next')).click();
    }

    await outlook.button(addIn.say('exercise.again')).waitFor();
    await walk.read(outlook, 'exercise, done');
    await walk.close(outlook);
  });

  it('in what was deleted just now and earlier today', async () => {
    const outlook = await walk.openPastIntroduction();
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
    await walk.close(outlook);
  });

  it('for somebody who is signed out, in the pane and on the page', async () => {
    const outlook = await walk.openPastIntroduction();
    await outlook.answerWith((route) => route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"status":401}' }));
    await walk.show(outlook, 'coach');
    await walk.show(outlook, 'mine');
    await walk.read(outlook, 'signed out');
    await walk.close(outlook);
  });
}

/** A digest with longer sentences. Its words are in tests/Core.Tests/Digest/DigestLanguageTests.cs. */
async function longerDigest(): Promise<string> {
  const html = await (await fetch(`${host}/api/digest/preview`, { headers: { 'X-Local-User': executive, 'Accept': 'text/html' } })).text();
  const [head = '', body = ''] = html.split(/(?=<body)/);
  return head + body.replace(/>([^<>]*\p{L}[^<>]*)</gu, (_, text: string) => `>[${text} ${'more '.repeat(text.length / 15)}]<`);
}
