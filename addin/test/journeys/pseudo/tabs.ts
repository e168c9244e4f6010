import type { Locator } from 'playwright-core';
import { it } from 'vitest';
import type { OutlookWindow } from './outlookWindow';
import { addIn, server, walk } from './walk';

/** Rewords a point, moves it, ticks it off and brings it back. What was done is announced. */
async function changePoints(outlook: OutlookWindow): Promise<void> {
  const row = (text: string): Locator => outlook.pane.locator('.point', { hasText: text }).first();
  const act = async (text: string, action: string, announcement: string): Promise<void> => {
    const button = row(text).locator('.more fluent-button').filter({ hasText: addIn.say(`points.actions.${action}`) });
    if (!await button.isVisible()) {
      await row(text).locator('fluent-button').first().click();
    }

    await walk.glance(outlook, `agenda, ${action}`);
    await button.click();
    await addIn.waitUntilShown(`points.announcements.${announcement}`);
  };
  await outlook.pane.locator('form.add input').fill('[Second point]');
  await outlook.page.keyboard.press('Enter');
  await row('[Second point]').waitFor();
  await act('[Second point]', 'up', 'position');
  await outlook.settled();
  await walk.glance(outlook, 'agenda, moved up');
  await act('[Second point]', 'nextTime', 'moved');
  await outlook.pane.locator('details:has(.point.closed) > summary').click();
  await walk.glance(outlook, 'agenda, next time');
  await act('[Second point]', 'bringBack', 'broughtBack');
  for (const announcement of ['ticked', 'reopened']) {
    await row('[Second point]').locator('input[type=checkbox]').click();
    await addIn.waitUntilShown(`points.announcements.${announcement}`);
    await openClosedPoints(outlook);
    await walk.glance(outlook, `agenda, ${announcement}`);
  }
}

async function openClosedPoints(outlook: OutlookWindow): Promise<void> {
  const closed = outlook.pane.locator('details:not([open]):has(.point.closed) > summary');
  if (await closed.count() > 0) {
    await closed.click();
  }
}

/** What everybody sees in the four tabs. */
export function readTabs(): void {
  it('in the introduction and the agenda', async () => {
    const outlook = await walk.openOutlook();
    await outlook.open({ meeting: walk.meeting }, {});
    for (const step of ['agenda', 'notes', 'insert']) {
      await outlook.pane.getByText(addIn.say(`introduction.titles.${step}`)).waitFor();
      await walk.read(outlook, `introduction ${step}`);
      await outlook.button(addIn.say(step === 'insert' ? 'introduction.done' : 'introduction.next')).click();
    }

    await outlook.settled();
    await walk.read(outlook, 'agenda');
    await outlook.pane.locator('form.add input').fill('[A point]');
    await outlook.page.keyboard.press('Enter');
    await outlook.pane.locator('.point').first().waitFor();
    await outlook.pane.locator('.point fluent-button').first().click();
    await walk.read(outlook, 'agenda, actions');
    await outlook.button(addIn.say('points.actions.reword')).click();
    await walk.read(outlook, 'agenda, rewording');
    await outlook.pane.locator('form.text input').fill('[The point in other words]');
    await outlook.page.keyboard.press('Enter');
    await addIn.waitUntilShown('points.announcements.reworded');
    await changePoints(outlook);
    await outlook.button(addIn.say('templates.chooseOther')).click();
    await outlook.button(addIn.say('templates.preview')).click();
    await outlook.button(addIn.say('templates.useOnce')).waitFor();
    await outlook.pane.locator('#template-choice details > summary').last().click();
    await walk.read(outlook, 'agenda, templates');
    await outlook.button(addIn.say('templates.useOnce')).click();
    await addIn.waitUntilShown('templates.chosen');
    await outlook.pane.locator('.opener').click();
    await outlook.settled();
    await walk.read(outlook, 'last 1:1');
    await outlook.button(addIn.say('meeting.closeLast')).click();
    server.answerWith(/GET .*agendas\/[^/]+$/, { status: 200, body: { items: { items: [], version: 'v' } } });
    await outlook.pane.locator('.opener').click();
    await walk.said(outlook, 'lastMeeting.noPoints');
    await walk.glance(outlook, 'last 1:1 without points');
    await walk.close(outlook);
  });

  it('in the notes', async () => {
    const outlook = await walk.openPane();
    await walk.show(outlook, 'notes');
    await walk.read(outlook, 'notes');
    await outlook.button(addIn.say('actions.add')).click();
    await outlook.pane.locator('form.card input').first().fill('[An action]');
    await outlook.pane.locator('form.card input[type=date]').fill('2026-01-05');
    await walk.read(outlook, 'notes, new action');
    await outlook.pane.locator('form.card button[type=submit]').click();
    await outlook.pane.locator('.point').first().waitFor();
    for (const announcement of ['done', 'reopened']) {
      await outlook.pane.locator('.point input[type=checkbox]').first().click();
      await addIn.waitUntilShown(`actions.announcements.${announcement}`);
    }

    await outlook.pane.locator('textarea').first().fill('[A note]');
    await outlook.pane.getByText(addIn.say('notes.phases.idle')).first().waitFor();
    server.answerWith(/./, 'aborted');
    await outlook.pane.locator('textarea').first().fill('[A note, changed]');
    await outlook.pane.getByText(addIn.say('notes.phases.offline')).first().waitFor();
    await walk.read(outlook, 'notes, offline');
    server.answerAsUsual();
    await walk.close(outlook);
  });

  it('in their own 1:1s', async () => {
    const outlook = await walk.openPane();
    await walk.show(outlook, 'mine');
    await outlook.pane.locator('.reports').first().waitFor();
    await walk.read(outlook, 'own 1:1s');
    await outlook.pane.locator('.reports fluent-button').first().click();
    for (const kind of [0, 1, 2]) {
      await outlook.pane.locator('form input[type=radio]').nth(kind).check();
      await walk.read(outlook, `correction ${String(kind)}`);
    }

    await outlook.pane.locator('form button[type=submit]').click();
    await walk.said(outlook, 'correction.faults.incomplete');
    await walk.read(outlook, 'incomplete correction');
    await outlook.pane.locator('form input[type=radio]').nth(0).check();
    await outlook.pane.locator('form button[type=submit]').click();
    await outlook.pane.locator('form').waitFor({ state: 'detached' });
    await outlook.settled();
    await walk.read(outlook, 'corrected');
    await outlook.button(addIn.say('personalData.remove')).click();
    await walk.read(outlook, 'deleting everything');
    server.answerWith(/DELETE .*me\/data$/, { status: 200, body: {} }); // The states that follow need what is stored.
    await outlook.button(addIn.say('personalData.confirm')).click();
    await addIn.waitUntilShown('personalData.removed');
    await outlook.button(addIn.say('signIn.signOut')).click();
    await walk.said(outlook, 'signIn.why');
    await walk.read(outlook, 'signed out on purpose');
    await walk.close(outlook);
  });
}
