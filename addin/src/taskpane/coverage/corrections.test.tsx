// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, openAnnsPane } from '../../../test/fakes/fakePane';
import type { FakeServer } from '../../../test/fakes/fakeServer';
import { button, buttons, page, showTab, text, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const bo = { id: 'bo', name: 'Bo', email: 'bo@contoso.example' };
const ann = { id: 'ann', name: 'Ann', email: 'ann@contoso.example' };
const line = (status: string): object => ({ known: true, line: { status, cadenceDays: 14, isCadenceAgreed: false } });
const held = {
  id: 'x', kind: 'heldWithoutInvite', by: bo, mine: false, madeAt: '2026-11-03T10:00:00Z', start: '2026-11-02T10:00:00Z',
  end: '2026-11-02T10:30:00Z', with: 'covered', without: 'overdue',
};
const pairWith = (corrections: readonly object[], more: object = {}): object =>
  ({
    with: { pairId: 'p', person: bo, relationship: 'directReport' }, meetings: line('covered'), corrections, inCalendar: [], countedFor: [],
    ...more,
  });
const asManager = (corrections: readonly object[]): FakeServer => annsServer().on(/coverage\/me/, [200, {
  isManager: true, digestsOn: true, digestSays: [], seenBy: [], figures: {}, pairs: [pairWith(corrections)],
}]);

async function shown(server: FakeServer, expected: string): Promise<void> {
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Point one');
  await showTab('mine');
  await untilShown(expected);
}

describe('Corrections', () => {
  afterEach(() => { render(null, page()); });

  it('are marked with who and when, and say what they change', async () => {
    await shown(asManager([held]), 'Corrected by Bo on 3 November');
    button('Correct what we know about Bo').click();
    await untilShown('A 1:1 without an invite on 2 Nov 2026');
    expect(text()).toContain('Today: on track. Without it: overdue.');
  });

  it('by the other person are contested, and the figure before and after is shown', async () => {
    const server = asManager([held])
      .on(/PUT .*contest/, [200, { before: line('covered'), meetings: line('overdue'), corrections: [] }]);
    await shown(server, 'Corrected by Bo');
    button('Correct what we know about Bo').click();
    await untilShown('I do not agree');
    expect(buttons('Withdraw: A 1:1 without an invite on 2 Nov 2026')).toHaveLength(0);
    button('I do not agree: A 1:1 without an invite on 2 Nov 2026').click();
    await untilShown('Done. The status was “on track”, and is now “overdue”.');
    expect(server.requestsMatching(/corrections\/x\/contest/)).toMatchObject([{ body: { contested: true } }]);
  });

  it('that are contested have no effect, and are agreed with again', async () => {
    const server = asManager([{ ...held, contestedAt: '2026-11-04T10:00:00Z' }])
      .on(/PUT .*contest/, [200, { before: line('overdue'), meetings: line('covered'), corrections: [] }]);
    await shown(server, 'Corrected by Bo');
    button('Correct what we know about Bo').click();
    await untilShown('You do not agree, so it has no effect until you two agree.');
    button('I agree after all: A 1:1 without an invite on 2 Nov 2026').click();
    await untilShown('is now “on track”');
    expect(server.requestsMatching(/contest/)).toMatchObject([{ body: { contested: false } }]);
  });

  it('of a report are about the 1:1s with their manager, without any count', async () => {
    const away = { ...held, kind: 'away', by: ann, mine: true, away: bo, from: '2026-11-09', back: '2026-11-14' };
    const withManager = pairWith([away], { with: { pairId: 'm', person: bo, relationship: 'manager' } });
    const server = annsServer()
      .on(/coverage\/me/, [200, { isManager: false, digestsOn: true, digestSays: [], seenBy: [], pairs: [], withManager }])
      .on(/DELETE .*corrections/, [200, { before: line('covered'), meetings: line('covered'), corrections: [] }]);
    await shown(server, 'With your manager');
    expect(text()).toContain('Corrected by you on 3 November');
    button('Correct what we know about Bo').click();
    await untilShown('Bo away from 9 Nov 2026 to 13 Nov 2026');
    button('Withdraw: Bo away from 9 Nov 2026 to 13 Nov 2026').click();
    await untilShown('Done. The status is still “on track”.');
    expect(server.requestsMatching(/DELETE .*pairs\/m\/corrections\/x/)).toHaveLength(1);
  });

  it('of how often they meet wait for the other person, who agrees with one button', async () => {
    const entry = { ...held, kind: 'agreedCadence', days: 7, waiting: true, enteredAlone: false };
    const server = asManager([entry]).on(/PUT .*cadence/, [200, { before: line('covered'), meetings: line('covered'), corrections: [] }]);
    await shown(server, 'Bo said so on 3 November');
    button('Correct what we know about Bo').click();
    await untilShown('Until you agree, the previous interval still applies.');
    expect(buttons('I do not agree: A 1:1 every week')).toHaveLength(0);
    button('Agree: A 1:1 every week').click();
    await untilShown('Done.');
    expect(server.requestsMatching(/cadence/)).toMatchObject([{ body: { days: 7 } }]);
  });

  it('of an earlier version apply, and are offered for confirmation', async () => {
    const entered = { ...held, kind: 'agreedCadence', days: 28, waiting: true, enteredAlone: true };
    await shown(asManager([entered]), 'Entered by Bo on 3 November');
    button('Correct what we know about Bo').click();
    await untilShown('It applies, although only one of you has confirmed it.');
    expect(buttons('Agree: A 1:1 every 4 weeks')).toHaveLength(1);
    expect(buttons('I do not agree: A 1:1 every 4 weeks')).toHaveLength(1);
  });

  it('offer the interval at which the two already meet', async () => {
    const found = pairWith([], { meetings: { known: true, line: { status: 'covered', cadenceDays: 14, foundCadenceDays: 7 } } });
    const server = annsServer()
      .on(/coverage\/me/, [200, { isManager: true, digestsOn: true, digestSays: [], seenBy: [], figures: {}, pairs: [found] }])
      .on(/PUT .*cadence/, [200, { before: line('covered'), meetings: line('covered'), corrections: [] }]);
    await shown(server, 'Your reports');
    button('Correct what we know about Bo').click();
    await untilShown('You two meet every week.');
    button('Agree on every week').click();
    await untilShown('Done.');
    expect(server.requestsMatching(/cadence/)).toMatchObject([{ body: { days: 7 } }]);
  });

  it('say once that a series with an assistant is the 1:1 of the two', async () => {
    const series = {
      key: 'a1', inSeries: true, last: '2026-11-16T10:00:00Z', next: '2026-11-30T10:00:00Z', counts: false, why: 'morePeople',
    };
    const inCalendar = [series, { ...series, key: 'b2', inSeries: false, counts: true, why: 'twoPeople' }];
    const server = annsServer()
      .on(/coverage\/me/, [200, {
        isManager: true, digestsOn: true, digestSays: [], seenBy: [], figures: {}, pairs: [pairWith([], { inCalendar })],
      }])
      .on(/POST .*corrections/, [200, { before: line('overdue'), meetings: line('covered'), corrections: [] }]);
    await shown(server, 'Your reports');
    button('Correct what we know about Bo').click();
    await untilShown('Does not count: more than two people are invited.');
    expect(buttons('This is not our 1:1: Meeting on 16 Nov 2026')).toHaveLength(1);
    button('This is our 1:1: Series that includes the meeting on 16 Nov 2026').click();
    await untilShown('Done. The status was “overdue”, and is now “on track”.');
    expect(server.requestsMatching(/corrections/)).toMatchObject([{ body: { kind: 'ourMeeting', meeting: 'a1' } }]);
  });

  it('name the meeting that counts or does not', async () => {
    const said = { ...held, kind: 'ourMeeting', meeting: 'a1', example: '2026-11-16T10:00:00Z', inSeries: true };
    await shown(asManager([said, { ...said, id: 'y', kind: 'notOurMeeting', inSeries: false }]), 'Corrected by Bo');
    button('Correct what we know about Bo').click();
    await untilShown('Counts as a 1:1: the series that includes the meeting on 16 Nov 2026');
    expect(text()).toContain('Does not count as a 1:1: the meeting on 16 Nov 2026');
  });

  it('that the 1:1 is private wait for the other, who agrees with one button', async () => {
    const said = { ...held, kind: 'private', waiting: true };
    const server = asManager([said])
      .on(/POST .*corrections/, [200, { before: line('covered'), meetings: line('notKnown'), corrections: [] }]);
    await shown(server, 'Bo said so on 3 November');
    button('Correct what we know about Bo').click();
    await untilShown('The 1:1 is private');
    expect(buttons('I do not agree: The 1:1 is private')).toHaveLength(0);
    button('Agree: The 1:1 is private').click();
    await untilShown('is now “not known”');
    expect(server.requestsMatching(/corrections/)).toMatchObject([{ body: { kind: 'private' } }]);
  });
});
