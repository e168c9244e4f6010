// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  agendaOf, annsServer, item, meetingWith, meOf, openAnnsPane, pairOf, recognitionOf, start, type FakePane,
} from '../../test/fakes/fakePane';
import type { FakeServer } from '../../test/fakes/fakeServer';
import { all, button, buttons, page, showTab, text, turn, typeInto, until, untilShown } from '../../test/fakes/renderedPage';
import { App } from './App';

async function shown(pane: FakePane, expected: string): Promise<FakePane> {
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown(expected);
  return pane;
}

const meetingAt = (from: string, to: string): ReturnType<typeof meetingWith> => ({ ...meetingWith('bo'), start: from, end: to });
const note = (id: string, occurrence: string): object =>
  ({ id, author: 'ann', kind: 'sharedNote', text: `Note ${id}`, occurrence, writtenAt: occurrence, version: 'v' });
const template = (id: string, kinds: readonly string[]): object =>
  ({ id, version: 1, title: `Title ${id}`, kinds, cadences: [], minutes: 30, purpose: `Purpose ${id}` });

describe('The pane says', () => {
  afterEach(() => { render(null, page()); });

  it('how often the two have agreed to meet, but not the default', async () => {
    const meetings = { known: true, next: start, line: { status: 'covered', cadenceDays: 14, isCadenceAgreed: false } };
    await shown(openAnnsPane(annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ meetings })])), 'Your report · since 1 Mar 2024');
    expect(text()).not.toContain('weeks, as agreed');
  });

  it('who asks a question and who is asked', async () => {
    const asked = (lead: string): FakeServer =>
      annsServer().on(/GET .*\/agendas\//, [200, agendaOf([], { lead, checkIn: 'How do they go?' })]);
    await shown(openAnnsPane(asked('ann')), 'Worth asking Bo this time');
    render(null, page());
    await shown(openAnnsPane(asked('bo')), 'Bo would like to ask you');
    expect(text()).not.toContain('Worth asking');
  });

  it('when the statuses are from, if the calendar could not be read since', async () => {
    const pair = {
      with: { pairId: 'p', person: { id: 'bo', name: 'Bo' }, relationship: 'directReport' }, meetings: { known: true }, corrections: [],
      inCalendar: [], countedFor: [],
    };
    const mine = { isManager: true, digestsOn: false, digestSays: [], seenBy: [], pairs: [pair], notReadSince: '2026-11-21T12:00:00Z' };
    await shown(openAnnsPane(annsServer().on(/coverage\/me/, [200, mine])), 'Point one');
    await showTab('mine');
    await untilShown('Your calendar was last read 3 days ago. We have not been able to read it since then.');
  });

  it.each([
    ['before it begins', 'compose', '2026-11-26T09:00:00Z', '2026-11-26T09:30:00Z', ['Insert into the invite', 'Copy']],
    ['once it is over', 'compose', '2026-11-24T11:00:00Z', '2026-11-24T11:30:00Z', ['Copy the agenda']],
    ['once it has begun', 'read', '2026-11-24T11:45:00Z', '2026-11-24T12:15:00Z', ['Copy the agenda']],
  ] as const)('what can be done with the agenda of a 1:1 %s', async (_, surface, from, to, expected) => {
    await shown(openAnnsPane(annsServer(), (host) => {
      host.surface = surface;
      host.meeting = meetingAt(from, to);
    }), 'Point one');
    expect(all('.bar fluent-button').map((each) => each.textContent)).toEqual(expected);
  });

  it('nothing about changing saved invites where the server cannot', async () => {
    const server = annsServer().on(/GET \/api\/me$/, [200, meOf({ changesInvites: false })]);
    await shown(openAnnsPane(server, (host) => {
      host.surface = 'read';
      host.meeting = { ...meetingWith('bo'), isRecurring: true };
    }), 'Point one');
    expect(buttons('Insert into the invite')).toHaveLength(0);
    expect(text()).toContain('Each agenda for Bo will be ready here 24 hours before the 1:1.');
    expect(text()).toContain('We cannot change invites that have been sent.');
    expect(text()).not.toContain('email');
    await showTab('mine');
    await untilShown('Prepare agendas for all my 1:1s');
    expect(text()).not.toContain('one update');
  });

  it('nothing from the future of a 1:1', async () => {
    const past = meetingAt('2026-11-05T09:00:00Z', '2026-11-05T09:30:00Z');
    const recentNotes = [note('later', '2026-11-12T09:00:00Z'), note('before', '2026-10-29T09:00:00Z')];
    const server = annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ recentNotes })]);
    await shown(openAnnsPane(server, (host) => { host.meeting = past; }), 'Point one');
    expect(all('.times dt').map((name) => name.textContent)).toEqual(['Most recent', 'Next']);
    await showTab('notes');
    await untilShown('Note before');
    expect(text()).not.toContain('Note later');
  });

  it('both notes if an earlier version made two of one author for one 1:1', async () => {
    const server = annsServer().on(/GET .*\/notes/, [200, { items: [note('first', start), note('second', start)] }]);
    await shown(openAnnsPane(server), 'Point one');
    await showTab('notes');
    await untilShown('Another note of yours');
    expect(page().querySelector<HTMLTextAreaElement>('.editor.shared textarea')?.value).toBe('Note first');
    expect(page().querySelector('.editor.shared .theirs')?.textContent).toContain('Note second');
  });

  it('which templates are for other 1:1s, and collapses them', async () => {
    const server = annsServer()
      .on(/GET .*\/templates/, [200, [template('a', ['directReport']), template('b', ['peer', 'myManager'])]]);
    await shown(openAnnsPane(server), 'Point one');
    button('Choose another template').click();
    await untilShown('A template for other 1:1s');
    const folded = page().querySelector('#template-choice details')!;
    expect(folded.textContent).toContain('For 1:1s with peers or 1:1s with your manager');
    expect(folded.textContent).not.toContain('Title a');
  });

  it('how long the 1:1 is, so that the template fits', async () => {
    const server = annsServer()
      .on(/GET .*\/agendas\//, [404, { type: 'https://x/problems/not-prepared' }]).on(/preview/, [200, agendaOf([])]);
    await shown(openAnnsPane(server, (host) => { host.meeting = meetingAt(start, '2026-11-26T09:20:00Z'); }), 'Weekly');
    expect(server.requestsMatching(/preview/)).toMatchObject([{ body: { template: null, minutes: 20, organizer: 'ann@contoso.com' } }]);
  });

  it('that Outlook did not save a setting, and the switch goes back', async () => {
    const pane = await shown(openAnnsPane(), 'Point one');
    await showTab('mine');
    await untilShown('Remind me when I send');
    pane.host.refusesToSave = true;
    const toggle = all('fluent-switch').find((each) => each.getAttribute('aria-label')?.startsWith('Remind me') === true)!;
    turn(toggle, false);
    await untilShown('Outlook did not save this, so nothing has changed.');
    expect([toggle.getAttribute('aria-checked'), pane.session.store.state.preferences.asksOnSend]).toEqual(['true', true]);
    pane.host.refusesToSave = false;
    turn(toggle, false);
    await until(() => { expect(toggle.getAttribute('aria-checked')).toBe('false'); });
    expect(text()).not.toContain('Outlook did not save this');
  });

  it('what another window has chosen', async () => {
    const pane = await shown(openAnnsPane(), 'Point one');
    await showTab('mine');
    await untilShown('Remind me when I send');
    pane.host.saveElsewhere('oneonone', { autoInsert: 'off', asksOnSend: false, knowsItsWay: true });
    const choices = (): boolean[] => [...page().querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ checked }) => checked);
    await until(() => { expect(choices()).toEqual([false, false, true]); });
    await pane.session.changePreferences({ asksOnSend: true });
    expect(pane.host.roamingItems.get('oneonone')).toEqual({ autoInsert: 'off', asksOnSend: true, knowsItsWay: true });
  });

  it('which of the two dates of an absence is wrong', async () => {
    const pair = {
      with: { pairId: 'p', person: { id: 'bo', name: 'Bo' }, relationship: 'directReport' }, meetings: { known: true }, corrections: [],
      inCalendar: [], countedFor: [],
    };
    const server = annsServer()
      .on(/coverage\/me/, [200, { isManager: true, digestsOn: true, digestSays: [], seenBy: [], figures: {}, pairs: [pair] }]);
    await shown(openAnnsPane(server), 'Point one');
    await showTab('mine');
    await untilShown('Your reports');
    expect(page().querySelector('.reports a')?.getAttribute('href')).toBe(`${location.origin}/agenda/p`);
    button('Correct what we know about Bo').click();
    await untilShown('Bo is away');
    page().querySelectorAll<HTMLInputElement>('.reports input[type=radio]')[1]!.click();
    await untilShown('First day back');
    const [from, back] = page().querySelectorAll<HTMLInputElement>('.reports input[type=date]');
    typeInto(from!, '2026-12-24');
    await new Promise((drawn) => { setTimeout(drawn); });
    typeInto(back!, '2026-12-20');
    await new Promise((drawn) => { setTimeout(drawn); });
    page().querySelector('.reports form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await untilShown('The first day back must be after the first day away.');
    expect(server.requestsMatching(/corrections/)).toHaveLength(0);
  });
});

describe('Opening', () => {
  afterEach(() => { render(null, page()); });

  it('asks for everything that Outlook already names at once', async () => {
    const server = annsServer().on(/GET .*\/agendas\//, [200, agendaOf([item('one')])]);
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => { release = resolve; });
    const { headers } = server;
    const pane = openAnnsPane(server, () => undefined, { headers: () => waiting.then(() => headers) });
    render(<App pane={pane.context} />, page());
    await pane.session.readMeeting();
    void pane.connect();
    release();
    await untilShown('Point one');
    const paths = server.requests.map(({ method, path }) => `${method} ${path}`);
    expect(paths.slice(0, 4).sort()).toEqual([
      'GET /api/me', `GET /api/pairs/bo@contoso.com`, `GET /api/pairs/bo@contoso.com/agendas/${start}`, 'POST /api/meetings/recognise',
    ]);
    expect(paths.filter((path) => path.includes('/agendas/'))).toHaveLength(1);
  });

  it('asks again about the right person if Outlook has named another', async () => {
    const another = { pairId: 'q', person: { id: 'x', name: 'Somebody else', email: 'x@contoso.com' } };
    const server = annsServer().on(/POST .*recognise/, [200, recognitionOf()])
      .on(/GET .*\/pairs\/bo@contoso\.com/, [200, pairOf(another)]);
    await shown(openAnnsPane(server), 'Point one');
    expect(page().querySelector('h1')?.textContent).toBe('1:1 with Bo');
    expect(server.requestsMatching(/GET .*\/pairs\/p\/agendas/)).toHaveLength(1);
  });
});
