// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, openAnnsPane } from '../../../test/fakes/fakePane';
import type { FakeServer } from '../../../test/fakes/fakeServer';
import { buttons, page, showTab, text, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const dan = { id: 'dan', name: 'Dan', email: 'dan@contoso.example' };
const eve = { id: 'eve', name: 'Eve', email: 'eve@contoso.example' };
const meetings = { known: true, line: { status: 'slipping', cadenceDays: 14, isCadenceAgreed: false } };
const withManager = {
  with: { pairId: 'm', person: dan, relationship: 'manager' }, meetings, corrections: [], inCalendar: [], countedFor: [eve],
  whenDue: 'overdue',
};

async function shown(server: FakeServer, expected: string): Promise<void> {
  const pane = openAnnsPane(server);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Point one');
  await showTab('mine');
  await untilShown(expected);
}

async function openMentions(server: FakeServer): Promise<void> {
  await shown(server, 'What was said about me');
  const closed = [...page().querySelectorAll('details')].find((card) => card.textContent.includes('What was said about me'));
  closed?.setAttribute('open', '');
  closed?.dispatchEvent(new Event('toggle'));
}

describe('What digests say about a person', () => {
  afterEach(() => { render(null, page()); });

  it('is listed with whom it was sent to and when, and for a report without any count', async () => {
    const asManager = {
      week: '2026-W47', sentAt: '2026-11-16T07:00:00Z', to: dan, asManager: true, pair: null,
      counts: { covered: 1, of: null, slipping: 0, overdue: 1, never: 0, someDoNotCount: true },
      correctedSince: { covered: 2, of: 2 },
    };
    const ofPair = {
      ...asManager, to: null, asManager: false, counts: null, correctedSince: null, pair: { manager: dan, status: 'covered' },
    };
    await openMentions(annsServer().on(/digest-mentions/, [200, [asManager, ofPair]]));
    await untilShown('To Dan on 16 Nov 2026');
    expect(text()).toContain('1 on track');
    expect(text()).toContain('1 overdue, some do not count');
    expect(text().split('Corrected since: 2 of 2')).toHaveLength(2);
    expect(text()).toContain('To somebody who has left, on 16 Nov 2026');
    expect(text()).toContain('Your 1:1s with Dan: on track. The digest showed only a count that included this.');
  });

  it('names to the two what changed since the preview', async () => {
    const bo = { id: 'bo', name: 'Bo', email: 'bo@contoso.example' };
    const asManager = {
      week: '2026-W47', sentAt: '2026-11-16T07:00:00Z', to: dan, asManager: true, pair: null, correctedSince: null,
      counts: { covered: 0, of: 1, slipping: 0, overdue: 1, never: 0, someDoNotCount: false },
      changed: [{ report: bo, status: 'overdue', change: { was: 'covered', because: ['calendar', 'absence'] } }],
    };
    const change = { was: null, because: ['reportingLine'] };
    const ofPair = { ...asManager, asManager: false, counts: null, changed: [], pair: { manager: dan, status: 'slipping', change } };
    await openMentions(annsServer().on(/digest-mentions/, [200, [asManager, ofPair]]));
    await untilShown('Bo: overdue. Twelve hours earlier, it would have been: on track. '
      + 'What changed in between: the manager’s calendar and an absence.');
    expect(text()).toContain('Twelve hours earlier, it would not have been included. What changed in between: who reports to whom.');
  });

  it('asks the two about a planned 1:1 that is gone from the calendar', async () => {
    const pair = { ...withManager, vanished: [{ day: '2026-11-20' }] };
    await shown(annsServer().on(/coverage\/me/, [200, {
      isManager: false, digestsOn: true, digestSays: [], seenBy: [], figures: null, pairs: [], withManager: pair,
    }]), 'The 1:1 with Dan on Friday 20 November is no longer in the calendar. Please say whether it took place.');
    expect(buttons('Correct what we know about Dan')).toHaveLength(1);
  });

  it('is nothing before the first digest', async () => {
    await openMentions(annsServer().on(/digest-mentions/, [200, []]));
    await untilShown('No digest has said anything about you yet.');
  });

  it('is planned and corrected beside what Monday’s digest will say, also where today is still on track', async () => {
    const pair = {
      ...withManager, with: { pairId: 'p', person: { ...dan, id: 'bo', name: 'Bo' }, relationship: 'directReport' },
      meetings: { ...meetings, line: { ...meetings.line, status: 'covered' } }, whenDue: 'slipping',
    };
    await shown(annsServer().on(/coverage\/me/, [200, {
      isManager: true, digestsOn: true, digestSays: [], digestDue: '2026-11-30T07:00:00Z', seenBy: [dan], figures: null, pairs: [pair],
    }]), 'on Monday: slipping');
    expect(buttons('Find a time for a 1:1 with Bo')).toHaveLength(1);
    expect(buttons('Correct what we know about Bo')).toHaveLength(1);
  });

  it('is shown from Thursday on as it will be on Monday, and who reads it', async () => {
    const pair = { ...withManager, with: { pairId: 'p', person: { ...dan, id: 'bo', name: 'Bo' }, relationship: 'directReport' } };
    await shown(annsServer().on(/coverage\/me/, [200, {
      isManager: true, digestsOn: true, digestSays: [], digestDue: '2026-11-30T07:00:00Z', seenBy: [dan],
      figures: { counts: { covered: 5, of: 6, slipping: 1, overdue: 0, never: 0 }, trend: 'steady', weeks: [] },
      pairs: [{ ...pair, countedFor: [] }], withManager,
    }]), 'This is what Monday’s digest will say if all planned 1:1s take place.');
    expect(text()).toContain('on Monday: overdue');
    expect(text()).toContain('Eve will see a count that includes this status.');
  });
});
