import { it } from 'vitest';
import type { OutlookWindow } from './outlookWindow';
import { coverageWithEverything, enteredAbsences, idQuestions, mentions, openActions, withoutAbsences } from './answers';
import { statements } from './statements';
import { addIn, server, walk } from './walk';

/** Chooses each correction, and then enters days that cannot be. */
async function readCorrectionForm(outlook: OutlookWindow): Promise<void> {
  const form = outlook.pane.locator('form.card:has(fieldset)');
  const kinds = await form.locator('input[type=radio]').all();
  for (const [place, kind] of kinds.entries()) {
    await kind.check();
    await walk.glance(outlook, `correction ${String(place)}`);
  }

  const enter = async (kind: number, entries: readonly string[], fault: string): Promise<void> => {
    await kinds[kind]?.check();
    const fields = form.locator('input:not([type=radio])');
    for (const [place, entry] of entries.entries()) {
      await fields.nth(place).fill(entry);
    }

    await form.locator('button[type=submit]').click();
    await walk.said(outlook, `correction.faults.${fault}`);
    await walk.glance(outlook, fault);
  };
  await enter(1, ['2026-11-10', '2026-11-09'], 'backBeforeAway');
  await enter(4, ['2099-11-10'], 'future');
  await enter(3, ['2099-11-10', '10:00'], 'notYet');
}

/** Agrees on how often the two meet. The figure changes, or is not known yet. */
async function readFigures(outlook: OutlookWindow): Promise<void> {
  const line = { cadenceDays: 14, isCadenceAgreed: true };
  const [overdue, covered] = [{ known: true, line: { ...line, status: 'overdue' } }, { known: true, line: { ...line, status: 'covered' } }];
  for (const [before, done] of [[overdue, 'changed'], [{ known: false }, 'notKnown']] as const) {
    server.answerWith(/PUT .*cadence$/, { status: 200, body: { before, meetings: covered, corrections: [] } });
    if (done === 'notKnown') {
      await outlook.pane.locator('.reports fluent-button:has(svg)').first().click();
    }

    await outlook.pane.locator('form.card:has(fieldset) input[type=radio]').first().check();
    await outlook.pane.locator('form.card:has(fieldset) button[type=submit]').click();
    await walk.said(outlook, `corrections.done.${done}`);
    await outlook.settled();
    await walk.read(outlook, `correction ${done}`);
  }
}

/** What is seldom seen in My 1:1s. */
export function readOwnOneOnOnes(): void {
  it('in the statement of the next digest, corrections of every kind, and what digests said', async () => {
    server.change(/GET .*coverage\/me$/, coverageWithEverything);
    server.answerWith(/GET .*capacity$/, {
      status: 200, body: { fits: false, reports: 9, neededMinutes: 1080, freeMinutes: 600, fittingDays: 21 },
    });
    server.change(/GET .*me\/actions$/, openActions);
    server.change(/GET .*digest-mentions$/, mentions);
    const outlook = await walk.openMine();
    await walk.said(outlook, 'capacity.title');
    await outlook.pane.getByText(addIn.say('digestMentions.heading')).first().click();
    await outlook.settled();
    await walk.said(outlook, 'digestMentions.noFigures');
    await walk.read(outlook, 'own 1:1s, everything');
    await outlook.pane.locator('.reports fluent-button:has(svg)').first().click();
    await walk.said(outlook, 'corrections.heading');
    await walk.read(outlook, 'corrections');
    await readCorrectionForm(outlook);
    await readFigures(outlook);
    await walk.close(outlook);
  });

  it('in what the digest will say, and when it says nothing', async () => {
    const outlook = await walk.openMine();
    for (const [state, change] of statements) {
      server.change(/GET .*coverage\/me$/, change);
      await walk.show(outlook, 'notes');
      await walk.show(outlook, 'mine');
      await outlook.pane.locator('section.card').first().waitFor();
      await walk.glance(outlook, state);
    }

    await walk.close(outlook);
  });

  it('in an action that is being changed, and where nothing fits', async () => {
    server.answerWith(/GET .*capacity$/, { status: 200, body: { fits: false, reports: 1, neededMinutes: 120, freeMinutes: 0 } });
    server.change(/GET .*me\/actions$/, openActions);
    server.change(/GET .*digest-mentions$/, () => []);
    const outlook = await walk.openMine();
    await outlook.pane.getByText(addIn.say('digestMentions.heading')).first().click();
    await walk.said(outlook, 'capacity.none');
    await outlook.pane.locator('section:has(> ul.reports .point input[type=checkbox]) fluent-button').first().click();
    await outlook.pane.locator('form.card input[type=date]').waitFor();
    await walk.read(outlook, 'own 1:1s, changing an action');
    server.change(/(PUT|DELETE) .*actions\//, () => ({}));
    await outlook.pane.locator('form.card button[type=submit]').click();
    await addIn.waitUntilShown('actions.announcements.changed');
    await outlook.pane.locator('section:has(> ul.reports .point input[type=checkbox]) fluent-button').nth(1).click();
    await addIn.waitUntilShown('actions.announcements.removed');
    await walk.close(outlook);
  });

  it('in their absences, whoever entered them', async () => {
    server.change(/GET .*coverage\/me$/, withoutAbsences);
    server.refuse(/GET .*me\/absences$/, 500);
    const outlook = await walk.openMine();
    await walk.said(outlook, 'myCoverage.theirAbsencesNotRead');
    await walk.said(outlook, 'myCoverage.yourAbsencesNotRead');
    await outlook.pane.getByText(addIn.say('myAbsences.heading')).first().click();
    await walk.said(outlook, 'myAbsences.failed');
    await walk.glance(outlook, 'own absences, not loaded');
    server.change(/GET .*me\/absences$/, () => ({ absences: [] }));
    await outlook.button(addIn.say('pane.retry')).first().click();
    await walk.said(outlook, 'myAbsences.none');
    const form = outlook.pane.locator('details.card form');
    await form.locator('button[type=submit]').click();
    await walk.said(outlook, 'myAbsences.incomplete');
    await walk.glance(outlook, 'own absences, a date is missing');
    await form.locator('input[type=date]').first().fill('2026-11-10');
    await form.locator('input[type=date]').last().fill('2026-11-09');
    await form.locator('button[type=submit]').click();
    await walk.said(outlook, 'myAbsences.lastBeforeFirst');
    await walk.read(outlook, 'own absences');
    server.change(/GET .*me\/absences$/, () => ({ absences: enteredAbsences }));
    server.answerWith(/(POST|DELETE) .*me\/absences/, { status: 200, body: { absences: enteredAbsences } });
    await form.locator('input[type=date]').last().fill('2026-11-20');
    await form.locator('button[type=submit]').click();
    await addIn.waitUntilShown('myAbsences.added');
    await walk.said(outlook, 'myAbsences.byOrganisation');
    await walk.read(outlook, 'own absences, entered');
    await outlook.button(addIn.say('myAbsences.remove')).first().click();
    await addIn.waitUntilShown('myAbsences.removed');
    await walk.close(outlook);
  });

  it('in questions about an earlier account', async () => {
    server.change(/GET .*me\/ids$/, idQuestions);
    const outlook = await walk.openMine();
    await walk.said(outlook, 'ids.heading');
    await walk.read(outlook, 'an earlier account');
    await outlook.button(addIn.say('ids.confirm')).first().click(); // The server knows no such question.
    await walk.said(outlook, 'ids.failed');
    await walk.read(outlook, 'an earlier account, not answered');
    server.change(/PUT .*me\/ids\//, () => ({}));
    for (const [button, answer] of [['confirm', 'confirmed'], ['refuse', 'refused']] as const) {
      await outlook.button(addIn.say(`ids.${button}`)).first().click();
      await walk.said(outlook, `ids.${answer}`);
      await walk.glance(outlook, answer);
    }

    await walk.close(outlook);
  });
}
