// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  agendaOf, annsServer, identityOf, item, meetingWith, openAnnsPane, pairOf, recognitionOf, start, type FakePane,
} from '../../test/fakes/fakePane';
import { FakeServer, problem } from '../../test/fakes/fakeServer';
import { all, button, page, showTab, text, turn, typeInto, until, untilShown } from '../../test/fakes/renderedPage';
import type { Meeting } from '../domain/meetings/meeting';
import { succeeded } from '../domain/result';
import { App } from './App';

async function draw(pane: FakePane): Promise<void> {
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
}

async function drawConnected(pane: FakePane): Promise<void> {
  await draw(pane);
  await pane.connect();
}

const newAgenda = (): object => agendaOf([item('one')], { html: '<h2>1:1</h2><p>New</p>' });

describe('The pane', () => {
  afterEach(() => { render(null, page()); });

  it('lets a tab be chosen before Outlook has started, and shows it once Outlook has', async () => {
    render(<App pane={null} />, page());
    expect(all('fluent-tab').map((tab) => tab.textContent)).toEqual(['Agenda', 'Notes', 'Coach', 'My 1:1s']);
    const list = page().querySelector('fluent-tablist');
    await showTab('notes');
    await drawConnected(openAnnsPane());
    await until(() => { expect(page().querySelector('textarea')).not.toBeNull(); });
    expect(page().querySelector('fluent-tablist')).toBe(list);
  });

  it('names the other person before anybody is signed in and without a network', async () => {
    const pane = openAnnsPane(new FakeServer());
    await draw(pane);
    await untilShown('Bo');
    expect(page().querySelector('h1')?.textContent).toBe('1:1 with Bo');
    expect(pane.server.requests).toHaveLength(0);
    expect(all('fluent-tab').map((tab) => tab.textContent)).toEqual(['Agenda', 'Notes', 'Coach', 'My 1:1s']);
  });

  it('names its version below my own 1:1s', async () => {
    await drawConnected(openAnnsPane());
    await showTab('mine');
    await untilShown('Version 1.2.3');
    expect(page().querySelector('footer')?.textContent).toBe('Version 1.2.3');
  });

  it('then shows the kind of 1:1, the date since which they have it, and the last and next one', async () => {
    await drawConnected(openAnnsPane());
    await untilShown('Your report · since 1 Mar 2024 · every 2 weeks, as agreed');
    expect(all('.times dd').map((time) => time.textContent))
      .toEqual(['12 days ago Thu 12 Nov agenda and notes from the last 1:1', 'in 2 days Thu 26 Nov, 09:00']);
  });

  it('names the 1:1 that it is opened next to, which may not be the next one', async () => {
    const later = { ...meetingWith('bo'), start: '2026-12-15T09:00:00Z', end: '2026-12-15T09:30:00Z' };
    await drawConnected(openAnnsPane(annsServer(), (host) => { host.meeting = later; }));
    await untilShown('in 2 days Thu 26 Nov, 09:00');
    expect(text()).toContain('This one: Tue 15 Dec, 09:00, in 3 weeks');
  });

  it('does not say that there are no earlier notes when it could not find out', async () => {
    const server = annsServer().on(/GET .*\/notes/, 'unreachable');
    await shown(openAnnsPane(server), 'Point one');
    await showTab('notes');
    await untilShown('We could not find out whether there are any.');
    expect(text()).not.toContain('No earlier notes.');
    server.on(/GET .*\/notes/, [200, { items: [] }]);
    button('Try again').click();
    await untilShown('No earlier notes.');
  });

  it('says that older notes could not be loaded, and can load them later', async () => {
    const occurrence = '2026-11-12T09:00:00Z';
    const note = { id: 'n', author: 'ann', kind: 'sharedNote', text: 'Then', occurrence, writtenAt: start, version: 'v' };
    const server = annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ recentNotes: [note] })]);
    await shown(openAnnsPane(server), 'Point one');
    await showTab('notes');
    await untilShown('Then');
    server.on(/GET .*\/notes/, 'unreachable');
    button('Show older notes').click();
    await untilShown('The older notes could not be loaded.');
    server.on(/GET .*\/notes/, [200, { items: [note] }]);
    button('Show older notes').click();
    await until(() => { expect(text()).not.toContain('could not be loaded'); });
  });

  it('explains why it is not a 1:1 and what would make it one, and follows changes to the invite', async () => {
    const pane = openAnnsPane(new FakeServer(), (host) => { host.meeting = meetingWith('bo', 'cy'); });
    await draw(pane);
    await untilShown('Three people are invited (Ann, Bo, Cy).');
    expect(text()).toContain('Invite only one other person.');
    expect(all('fluent-tab').map((tab) => tab.textContent)).toEqual(['My 1:1s', 'Coach']);
    pane.host.showMeeting(meetingWith('bo'));
    await until(() => { expect(page().querySelector('h1')?.textContent).toBe('1:1 with Bo'); });
  });

  it('prefers the verdict of the server, which knows the directory, in the language of the pane', async () => {
    const why = [{ code: 'groupInvited', names: ['Sales'] }];
    const verdict = { isOneOnOne: false, reasons: ['kein 1:1: Eine Gruppe ist eingeladen (Sales)'], why, counts: false, templates: [] };
    await drawConnected(openAnnsPane(annsServer().on(/recognise/, [200, verdict])));
    await untilShown('A group is invited (Sales).');
    expect(text()).toContain('Invite the person by name instead of a group.');
  });

  it('says what to do about what only the server knows of a meeting', async () => {
    const why = [{ code: 'hiddenAttendees' }, { code: 'shownAsFree' }];
    const verdict = { isOneOnOne: false, reasons: [], why, counts: false, templates: [] };
    await drawConnected(openAnnsPane(annsServer().on(/recognise/, [200, verdict])));
    await untilShown('The attendee list is hidden; it is shown as free.');
    expect(text()).toContain('Only the organiser can see who is invited.');
  });

  it('shows the sentences of an older server', async () => {
    const verdict = { isOneOnOne: false, reasons: ['not a 1:1: a group is invited (Sales)'], counts: false, templates: [] };
    await drawConnected(openAnnsPane(annsServer().on(/recognise/, [200, verdict])));
    await untilShown('Not a 1:1: a group is invited (Sales).');
    expect(text()).toContain('Invite only the other person, at their own address.');
  });

  it('says what to do when an administrator has to consent, and continues once it is done', async () => {
    const server = annsServer();
    const headers = server.headers;
    server.headers = null;
    await drawConnected(openAnnsPane(server, () => undefined, {
      lastFailure: () => 'consent',
      signIn: () => {
        server.headers = headers;
        return Promise.resolve(succeeded(undefined));
      },
    }));
    await untilShown('Ask a Microsoft 365 administrator to approve it');
    button('Sign in').click();
    await untilShown('Point one');
  });

  it.each([
    ['consent', 'Approval page for your administrator', 'https://login.example/adminconsent'],
    ['blocked', 'Open the sign-in page', 'https://pane.example/sign-in.html'],
  ] as const)('links to the page that helps when the reason is %s', async (failure, words, address) => {
    const server = annsServer();
    server.headers = null;
    await drawConnected(openAnnsPane(server, () => undefined, {
      lastFailure: () => failure,
      pages: { signIn: 'https://pane.example/sign-in.html', approval: 'https://login.example/adminconsent' },
    }));
    await untilShown(words);
    expect(page().querySelector('section a')?.getAttribute('href')).toBe(address);
  });

  it('keeps what is being written when the sign-in expires, and sends it after the next one', async () => {
    const server = annsServer().on(/POST .*items$/, [401]).on(/POST .*notes/, [401]);
    const { headers } = server;
    let notify: (isSignedIn: boolean) => void = () => undefined;
    const pane = openAnnsPane(server, () => undefined, {
      onChange: (changed) => { notify = changed; },
      lastFailure: () => 'interaction',
      signIn: () => {
        server.headers = headers;
        return Promise.resolve(succeeded(undefined));
      },
    });
    await shown(pane, 'Point two');
    const field = page().querySelector<HTMLInputElement>('.add input')!;
    typeInto(field, 'Half a thought');
    server.headers = null;
    notify(false);
    await untilShown('Please sign in with your work account.');
    expect([page().querySelector('.add input'), field.value]).toEqual([field, 'Half a thought']);
    page().querySelector('.add')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await untilShown('saved on this device, not sent yet');
    server.on(/POST .*items$/, [200, { items: [item('one'), item('new1', { text: 'Half a thought' })], version: 'v2' }]);
    button('Sign in').click();
    await until(() => { expect(text()).not.toContain('not sent yet'); });
    expect(text()).toContain('Half a thought');
    expect(page().querySelector('.add input')).toBe(field);
  });

  it('offers another way to somebody who waits for a sign-in window in vain', async () => {
    const server = annsServer();
    const { headers } = server;
    server.headers = null;
    const pane = openAnnsPane(server, () => undefined, {
      lastFailure: () => 'interaction',
      signIn: () => new Promise(() => undefined),
      signInOtherwise: () => {
        server.headers = headers;
        return Promise.resolve(succeeded(undefined));
      },
    });
    await drawConnected(pane);
    await untilShown('Please sign in with your work account.');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    button('Sign in').click();
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(16_000);
      expect(text()).toContain('No window, or an empty one?');
    });
    vi.useRealTimers();
    button('Sign in another way').click();
    await untilShown('Point one');
  });

  it('offers to ask Outlook again when it did not answer, and then shows the meeting', async () => {
    const pane = openAnnsPane();
    pane.host.failure = 'silent';
    await drawConnected(pane);
    await untilShown('Outlook has not given us the details of this meeting yet.');
    expect(all('fluent-tab').map((tab) => tab.textContent)).toEqual(['My 1:1s', 'Coach']);
    pane.host.failure = null;
    button('Try again').click();
    await untilShown('Point one');
  });

  it('drops what Outlook says about a meeting that it no longer shows', async () => {
    const pane = openAnnsPane(new FakeServer());
    await draw(pane);
    const answers: ((meeting: Meeting) => void)[] = [];
    pane.host.readMeeting = () => new Promise((resolve) => { answers.push(resolve); });
    pane.host.showMeeting(null);
    pane.host.showMeeting(null);
    answers[1]?.(meetingWith('cy'));
    answers[0]?.(meetingWith('bo'));
    await untilShown('Cy');
    await Promise.resolve();
    expect(page().querySelector('h1')?.textContent).toBe('1:1 with Cy');
  });

  it('can be connected again when a part of it did not load', async () => {
    const pane = openAnnsPane();
    let isOnline = false;
    await draw(pane);
    await pane.session.connectWith(() => isOnline
      ? Promise.resolve({ api: pane.server.api, identity: identityOf(pane.server) })
      : Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    await untilShown('Part of this add-in could not be loaded.');
    isOnline = true;
    button('Try again').click();
    await untilShown('Point one');
  });

  it('offers to try again when the server is down', async () => {
    const server = annsServer().on(/recognise/, [503, problem('not-ready')]);
    await drawConnected(openAnnsPane(server));
    await untilShown('The server is busy.');
    server.on(/recognise/, [200, recognitionOf()]);
    button('Try again').click();
    await untilShown('Point one');
  });

  it('previews an agenda that nobody has prepared, and prepares it only to insert it', async () => {
    const server = annsServer().on(/GET .*\/agendas\//, [404, problem('not-prepared')]).on(/preview/, [200, agendaOf([])]);
    const { host } = await shown(openAnnsPane(server), 'Weekly');
    expect(server.requestsMatching(/PUT .*agendas/)).toHaveLength(0);
    await until(() => { expect(host.roamingItems.get('oneonone-templates')).toEqual([['bo@contoso.com', 'weekly']]); });
    button('Insert into the invite').click();
    await untilShown('The agenda is in the invite.');
    expect(server.requestsMatching(/PUT .*agendas/)).toHaveLength(1);
    expect(host.body?.html).toContain('<h2>1:1</h2>');
    expect(host.body?.html).toContain('Join the meeting now');
    button('Insert into the invite').click();
    await untilShown('already has this agenda');
    expect(host.body?.prependCount).toBe(1);
  });

  it('updates the agenda in a plain text invite, and says so when nothing has changed', async () => {
    const server = annsServer();
    const { host } = await shown(openAnnsPane(server, (outlook) => { outlook.body!.html = '<p>See you there</p>'; }), 'Point one');
    button('Insert into the invite').click();
    await untilShown('The agenda is in the invite.');
    server.on(/PUT .*\/agendas\/[^/]*$/, [200, newAgenda()]);
    button('Insert into the invite').click();
    await untilShown('The agenda in the invite is now up to date.');
    button('Insert into the invite').click();
    await untilShown('already has this agenda');
    expect(host.body?.html).toMatch(/^<div id="x_OneOnOneAgenda"[^]*<h2>1:1<\/h2><p>New<\/p>[^]*<\/div><p>See you there<\/p>$/);
    expect([host.body?.prependCount, host.body?.replaceCount]).toEqual([1, 1]);
  });

  it.each<[string, string, (pane: FakePane) => void]>([
    ['has an earlier agenda next to the text of an online meeting', 'The invite has an earlier version', () => undefined],
    ['has an agenda that somebody has edited', 'Somebody edited the agenda in the invite, so we left it alone', ({ host }) => {
      host.body!.html = host.body!.html.replace('1:1', 'Ours');
    }],
    ['would lose other text', 'so we undid it', ({ host }) => {
      const body = host.body!;
      body.html = body.html.replace(/<p><br>[^]*$/, '<p>See you there</p>');
      body.onReplace = (html) => body.replaceCount === 1 ? html.replace('there', '') : html;
    }],
  ])('leaves the invite as it is, and says what to do, when it %s', async (_, message, change) => {
    const server = annsServer();
    const pane = await shown(openAnnsPane(server), 'Point one');
    button('Insert into the invite').click();
    await untilShown('The agenda is in the invite.');
    change(pane);
    const before = pane.host.body?.html;
    server.on(/PUT .*\/agendas\/[^/]*$/, [200, newAgenda()]);
    button('Insert into the invite').click();
    await untilShown(message);
    expect(pane.host.body?.html.replaceAll(/ class="[^"]*"/g, '')).toBe(before?.replaceAll(/ class="[^"]*"/g, ''));
    expect(all('[role=alert]').map((alert) => alert.textContent)).toEqual([expect.stringContaining(message)]);
  });

  it('says who will get an email before it inserts the agenda into a saved invite', async () => {
    const server = annsServer().on(/\/invite$/, [200, { outcome: 'written', forSeries: false, alsoReceivedBy: [] }]);
    await shown(openAnnsPane(server, (host) => { host.surface = 'read'; }), 'Point one');
    button('Insert into the invite').click();
    await untilShown('Outlook will email the updated invite to Bo.');
    expect(server.requestsMatching(/invite/)).toHaveLength(0);
    button('Insert and email').click();
    await untilShown('Outlook will email Bo.');
    expect(server.requestsMatching(/POST .*invite/)).toHaveLength(1);
  });

  it('says who will get emails before a series is turned on', async () => {
    const on = pairOf({ preparation: { on: true, forAll: false, leadHours: 24, everyOccurrence: false } });
    const server = annsServer().on(/preparation/, [200, on]);
    await drawConnected(openAnnsPane(server, (host) => { host.meeting = { ...meetingWith('bo'), isRecurring: true }; }));
    await untilShown('Outlook emails one update to Bo and nobody else.');
    turn(page().querySelector<HTMLElement>('[role=switch]')!, true);
    await until(() => { expect(server.requestsMatching(/PUT .*preparation/)).toMatchObject([{ body: { on: true } }]); });
  });

  it('adds a point at once, and keeps it while there is no network', async () => {
    const server = annsServer().on(/POST .*items$/, 'offline');
    const pane = await shown(openAnnsPane(server), 'Point two');
    typeInto(page().querySelector<HTMLInputElement>('.add input')!, 'From the train');
    page().querySelector('.add')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await untilShown('saved on this device, not sent yet');
    server.on(/POST .*items$/, [200, { items: [item('one'), item('two'), item('new1', { text: 'From the train' })], version: 'v2' }]);
    pane.network.reconnect();
    await until(() => { expect(text()).not.toContain('not sent yet'); });
    expect(text()).toContain('From the train');
  });

  it('moves a point by keyboard', async () => {
    const server = annsServer().on(/edits$/, [200, { items: [item('two'), item('one')], version: 'v2' }]);
    await shown(openAnnsPane(server), 'Point two');
    page().querySelector('.point')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    await untilShown('Now 2 of 2.');
    const path = `/api/pairs/p/agendas/${start}/items/one/edits`;
    expect(server.requestsMatching(/edits/)).toMatchObject([{ path, body: { edit: 'placeBefore', before: null } }]);
  });

  it('says who can read shared and private notes, and saves each for its readers', async () => {
    const server = annsServer().on(/POST .*notes/, ({ body }) => [201, {
      id: (body as { id: string }).id, kind: 'privateNote', author: 'ann', text: 'Mine', version: '1', writtenAt: start, changedAt: start,
    }]);
    await shown(openAnnsPane(server), 'Point one');
    await showTab('notes');
    await untilShown('You and Bo can read these');
    expect(text()).toContain('Only you can read these');
    const editor = page().querySelector<HTMLTextAreaElement>('.editor.private textarea')!;
    await until(() => { expect(server.requestsMatching(/GET .*notes/).length).toBeGreaterThan(0); });
    typeInto(editor, 'Mine');
    editor.dispatchEvent(new Event('blur'));
    const body = { text: 'Mine', audience: 'author', occurrence: start };
    await until(() => { expect(server.requestsMatching(/POST .*notes/)).toMatchObject([{ body }]); });
    await until(() => { expect(page().querySelector('.editor.private .phase')?.textContent).toBe('Saved'); });
    expect(page().querySelector('.editor.shared .phase')?.textContent).toBe('');
  });

  it('opens the last 1:1 for reading and closes it again', async () => {
    const last = '2026-11-12T09:00:00Z';
    const writing = (id: string, more: object): object =>
      ({ id, author: 'bo', kind: 'sharedNote', text: id, occurrence: last, writtenAt: last, version: 'v', ...more });
    const points = [item('done', { place: 'done' }), item('later', { place: 'movedOn', author: 'bo' })];
    const server = annsServer()
      .on(/GET .*\/agendas\/2026-11-12T09:00:00Z/, [200, agendaOf(points)])
      .on(/GET .*\/notes\?.*2026-11-12T09%3A00%3A00Z/, [200, { items: [
        writing('note', { text: 'We agreed:\n- <b>this</b>\n- https://contoso.com/plan.' }),
      ] }])
      .on(/GET .*\/actions\?.*2026-11-12T09%3A00%3A00Z/, [200, { items: [
        writing('act', { kind: 'actionItem', text: 'Book the room', author: 'ann', action: { owner: 'ann', due: null, doneAt: last } }),
      ] }]);
    await shown(openAnnsPane(server), 'Point one');
    const opener = page().querySelector<HTMLButtonElement>('.opener')!;
    expect([opener.textContent, opener.getAttribute('aria-expanded')])
      .toEqual(['12 days ago Thu 12 Nov agenda and notes from the last 1:1', 'false']);
    expect(server.requestsMatching(/2026-11-12/)).toHaveLength(0);
    opener.click();
    await untilShown('Last 1:1, Thu 12 Nov, 09:00');
    await untilShown('Point done');
    const region = document.getElementById(opener.getAttribute('aria-controls') ?? '')!;
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(region.textContent).toContain('Point laterBo · next time');
    expect(region.textContent).toContain('Book the roomYou · done');
    expect(region.querySelectorAll('input, textarea')).toHaveLength(0);
    const link = '<a href="https://contoso.com/plan" target="_blank" rel="noopener noreferrer">https://contoso.com/plan</a>';
    expect(region.querySelector('.note')?.innerHTML).toContain(`- &lt;b&gt;this&lt;/b&gt;\n- ${link}.`);
    opener.click();
    await vi.waitFor(() => { expect(region.hidden).toBe(true); });
    expect(region.textContent).toBe('');
    opener.focus();
    opener.click();
    await untilShown('Close the last 1:1');
    button('Close the last 1:1').click();
    await vi.waitFor(() => { expect(region.hidden).toBe(true); });
    expect(document.activeElement).toBe(opener);
  });

  it('says that the last 1:1 had no agenda and no notes, and offers to try again when it cannot tell', async () => {
    const server = annsServer()
      .on(/GET .*\/agendas\/2026-11-12/, [404, problem('not-prepared')])
      .on(/GET .*\/notes\?.*2026-11-12/, 'offline');
    await shown(openAnnsPane(server), 'Point one');
    page().querySelector<HTMLButtonElement>('.opener')!.click();
    await untilShown('The last 1:1 could not be loaded.');
    server.on(/GET .*\/notes\?.*2026-11-12/, [200, { items: [] }]);
    button('Try again').click();
    await untilShown('No agenda was prepared.');
    await untilShown('No notes.');
  });

  it.each<[string, object]>([
    ['there was none', { known: true, next: start }],
    ['it is the one that the pane is next to', { known: true, last: '2026-11-26T09:30:00Z', lastStart: start }],
  ])('does not open the last 1:1 if %s', async (_, meetings) => {
    await shown(openAnnsPane(annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ meetings })])), 'Point one');
    expect(page().querySelector('.opener')).toBeNull();
  });

  it('shows the introduction once, and it can be skipped', async () => {
    const pane = openAnnsPane(annsServer(), (host) => { host.roamingItems.delete('oneonone'); });
    await draw(pane);
    await untilShown('1 of 3');
    button('Skip').click();
    await until(() => { expect(text()).not.toContain('1 of 3'); });
    expect(pane.host.roamingItems.get('oneonone')).toEqual({ autoInsert: 'offer', asksOnSend: true, knowsItsWay: true });
  });
});

/** Draws the connected pane and waits until it shows the text. */
async function shown(pane: FakePane, expected: string): Promise<FakePane> {
  await drawConnected(pane);
  await untilShown(expected);
  return pane;
}
