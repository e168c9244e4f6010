// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { annsServer, bo, openAnnsPane, type FakePane } from '../../../test/fakes/fakePane';
import { all, button, buttons, page, showTab, text, until, untilShown } from '../../../test/fakes/renderedPage';
import type { FakeHost } from '../../host/fakeHost';
import { HostError } from '../../host/host';
import { App } from '../App';

const pair = (status: string, calledOff: string | null = null): object => ({
  with: { pairId: 'p', person: bo, relationship: 'directReport' },
  meetings: { known: true, line: { status, cadenceDays: 14, isCadenceAgreed: false, calledOff } },
  corrections: [], inCalendar: [], countedFor: [],
});
const time = (hour: string, reason: string): object =>
  ({ start: `2026-11-25T${hour}:00:00Z`, end: `2026-11-25T${hour}:30:00Z`, reason, theirStart: `2026-11-25T${hour}:00:00` });
const found = { known: true, otherKnown: true, minutes: 30, times: [time('09', 'firstFree'), time('11', 'alsoFree')], inTheWay: [] };

const mineWith = (status: string): object =>
  ({ isManager: true, digestsOn: false, digestSays: [], seenBy: [], pairs: [pair(status)] });

function myOneOnOnes(
  times: object, status = 'overdue', prepare: (host: FakeHost) => void = () => undefined,
): Promise<FakePane> {
  return show(openAnnsPane(annsServer().on(/coverage\/me/, [200, mineWith(status)]).on(/times$/, [200, times]), prepare), false);
}

async function show(pane: FakePane, isPage: boolean): Promise<FakePane> {
  render(<App pane={{ ...pane.context, isPage }} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Point one');
  await showTab('mine');
  await untilShown('Your reports');
  return pane;
}

const openTimes = (): void => { button('Find a time for a 1:1 with Bo').click(); };

describe('Times for a 1:1', () => {
  afterEach(() => { render(null, page()); });

  it.each(['slipping', 'overdue', 'never'])('are offered where the status is %s', async (status) => {
    await myOneOnOnes(found, status);
    expect(buttons('Find a time for a 1:1 with Bo')).toHaveLength(1);
  });

  it.each(['covered', 'newInRole', 'away', 'notKnown'])('are not offered where the status is %s', async (status) => {
    await myOneOnOnes(found, status);
    expect(buttons('Find a time for a 1:1 with Bo')).toHaveLength(0);
  });

  it('open Outlook\'s own form with the other person and the time', async () => {
    const opened: unknown[] = [];
    const pane = await myOneOnOnes(found, 'overdue', (host) => {
      host.openNewMeeting = (meeting) => {
        opened.push(meeting);
        return Promise.resolve();
      };
    });
    openTimes();
    await untilShown('You are both free at these times.');
    button('Wed 25 Nov, 09:00: open an invite').click();
    await until(() => { expect(pane.context.announcement.state).toContain('Outlook has opened the invite'); });
    expect(opened).toEqual([{
      subject: '1:1: Ann and Bo', attendees: ['bo@contoso.com'], start: '2026-11-25T09:00:00Z', end: '2026-11-25T09:30:00Z',
    }]);
  });

  it('say how to repeat the 1:1 as usual, and offer a reminder in one\'s own calendar', async () => {
    const opened: unknown[] = [];
    await myOneOnOnes({ ...found, everyDays: 14 }, 'overdue', (host) => {
      host.openNewMeeting = (meeting) => {
        opened.push(meeting);
        return Promise.resolve();
      };
    });
    openTimes();
    await untilShown('To meet every 2 weeks, make the invite recurring.');
    expect(text()).not.toContain('Calendar file');
    button('Remind me later').click();
    await until(() => { expect(opened).toHaveLength(1); });
    expect(opened[0]).toMatchObject({ subject: 'Find a time for a 1:1 with Bo', attendees: [] });
  });

  it('are calendar files too on a page, of one and of a series', async () => {
    const server = annsServer().on(/coverage\/me/, [200, mineWith('overdue')]).on(/times$/, [200, { ...found, everyDays: 14 }])
      .on(/invite\?/, [200, '<a calendar file>']);
    const asked = (): string[] => server.requestsMatching(/invite\?/).map(({ path }) => path);
    await show(openAnnsPane(server), true);
    openTimes();
    await untilShown('Calendar file');
    expect(text()).toContain('It goes out when you send it.');
    button('Wed 25 Nov, 09:00: calendar file').click();
    button('Wed 25 Nov, 09:00: every 2 weeks, as a calendar file').click();
    await until(() => { expect(asked()).toHaveLength(2); });
    expect(asked()[0]).toBe('/api/pairs/p/invite?start=2026-11-25T09%3A00%3A00Z&minutes=30');
    expect(asked()[1]).toContain('&minutes=30&everyDays=14&zone=');
  });

  it('are offered to a manager whose report has asked, whatever the status', async () => {
    const server = annsServer().on(/coverage\/me/, [200, mineWith('covered')])
      .on(/requests$/, [200, { requests: [{ pairId: 'p', at: '2026-11-23T12:00:00Z', byMe: false }] }]);
    await show(openAnnsPane(server), false);
    await untilShown('Bo asked for a 1:1');
    expect(buttons('Find a time for a 1:1 with Bo')).toHaveLength(1);
    expect(buttons('Ask Bo for a 1:1')).toHaveLength(0);
  });

  it('are beside a button that asks one\'s own manager', async () => {
    const asked = { pairId: 'p', at: '2026-11-24T12:00:00Z', byMe: true };
    const withManager = { ...pair('overdue'), with: { pairId: 'p', person: bo, relationship: 'manager' } };
    const server = annsServer()
      .on(/coverage\/me/, [200, { isManager: false, digestsOn: false, digestSays: [], seenBy: [], pairs: [], withManager }])
      .on(/POST .*\/pairs\/p\/request$/, [200, asked]);
    const pane = openAnnsPane(server);
    render(<App pane={pane.context} />, page());
    await pane.session.readMeeting();
    await pane.connect();
    await untilShown('Point one');
    await showTab('mine');
    await untilShown('Ask for a 1:1');
    server.on(/requests$/, [200, { requests: [asked] }]);
    button('Ask Bo for a 1:1').click();
    await untilShown('You asked for a 1:1');
    expect(pane.context.announcement.state).toBe('Bo will see that you would like a 1:1, and gets one email about it.');
    expect(buttons('Ask Bo for a 1:1')).toHaveLength(0);
  });

  it.each([
    [14, 'Meeting everybody every 2 weeks would fit.'],
    [null, 'Not even meeting everybody every four weeks would fit.'],
  ])('are put beside how much room the weeks have, if meeting every %s days would fit', async (fittingDays, sentence) => {
    const server = annsServer().on(/coverage\/me/, [200, mineWith('overdue')])
      .on(/capacity$/, [200, { fits: false, reports: 14, neededMinutes: 28 * 60, freeMinutes: 12 * 60 + 30, fittingDays }]);
    await show(openAnnsPane(server), false);
    await untilShown('Your weeks have too little room for your 1:1s');
    expect(text()).toContain('The 1:1s with your 14 reports take 28 hours in four weeks');
    expect(text()).toContain('Your calendar has 12 hours free in that time.');
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('Suggest every'); // Bo is met every two weeks already.
  });

  it('are put beside an interval that would fit, which can be suggested to each pair', async () => {
    const server = annsServer().on(/coverage\/me/, [200, mineWith('overdue')])
      .on(/capacity$/, [200, { fits: false, reports: 14, neededMinutes: 28 * 60, freeMinutes: 9 * 60, fittingDays: 28 }])
      .on(/PUT .*\/pairs\/p\/cadence$/, [200, { before: { known: false }, meetings: { known: false }, corrections: [], inCalendar: [] }]);
    await show(openAnnsPane(server), false);
    await untilShown('Suggest every 4 weeks to Bo');
    button('Suggest every 4 weeks to Bo').click();
    await until(() => { expect(server.requestsMatching(/PUT .*cadence$/)).toHaveLength(1); });
    expect(server.requestsMatching(/PUT .*cadence$/)[0]?.body).toEqual({ days: 28 });
  });

  it('are offered where a 1:1 was called off and not replaced, although the status is covered', async () => {
    const mine = { isManager: true, digestsOn: false, digestSays: [], seenBy: [], pairs: [pair('covered', '2026-11-26T10:00:00Z')] };
    const server = annsServer().on(/coverage\/me/, [200, mine]).on(/times$/, [200, found]);
    await show(openAnnsPane(server), false);
    await untilShown('The 1:1 on Thu 26 Nov, 10:00 was called off, and nothing has replaced it.');
    openTimes();
    await untilShown('You are both free at these times.');
  });

  it('become a link if Outlook does not open its form', async () => {
    await myOneOnOnes(found, 'overdue', (host) => {
      host.openNewMeeting = () => Promise.reject(new HostError('silent', 'no answer'));
    });
    openTimes();
    await untilShown('the first free time');
    button('Wed 25 Nov, 09:00: open an invite').click();
    await untilShown('Outlook did not open an invite.');
    expect(all('a').some((link) => link.getAttribute('href')?.includes('startdt=2026-11-25T09%3A00%3A00Z'))).toBe(true);
  });

  it('say so if the other\'s calendar is not known', async () => {
    await myOneOnOnes({ ...found, otherKnown: false });
    openTimes();
    await untilShown('We cannot see whether Bo is.');
  });

  it('name what is in one\'s own way if nothing suits', async () => {
    await myOneOnOnes({
      ...found, times: [], until: '2026-12-08T12:00:00Z', inTheWay: [{ start: '2026-11-26T13:00:00Z', end: '2026-11-26T14:00:00Z' }],
    });
    openTimes();
    await untilShown('You and Bo have no free time in common until Tue 8 Dec.');
    expect(text()).toContain('It would work if you moved one of these:Thu 26 Nov, 13:00');
  });

  it('are not made up for a calendar that cannot be read', async () => {
    await myOneOnOnes({ known: false, fault: 'damaged', otherKnown: false, times: [], inTheWay: [] });
    openTimes();
    await untilShown('We cannot read your calendar, so we cannot suggest times.');
    expect(text()).toContain('Open an invite without a time');
  });
});
