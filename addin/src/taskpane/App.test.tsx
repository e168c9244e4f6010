// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, problem } from '../../test/fakes/fakeServer';
import { agendaOf, annsPane, annsServer, item, meetingWith, pairOf, start, type World } from '../../test/fakes/fakePane';
import { App } from './App';

const page = (): HTMLElement => document.body;
const text = (): string => page().textContent.replaceAll('\u00a0', ' ');
/** Patient enough for a busy machine. */
const until = <T,>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 10_000 });
const seen = (words: string): Promise<void> => until(() => { expect(text()).toContain(words); });
const all = (selector: string): HTMLElement[] => [...page().querySelectorAll<HTMLElement>(selector)];
const button = (name: string): HTMLElement => {
  const found = all('fluent-button, button').find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  expect(found, `a button "${name}"`).toBeDefined();
  return found!;
};
const type = (field: HTMLInputElement | HTMLTextAreaElement, words: string): void => {
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const show = async (tab: string): Promise<void> => {
  const list = page().querySelector('fluent-tablist') as HTMLElement & { activeid: string };
  list.activeid = `tab-${tab}`;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => { expect(page().querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(`tab-${tab}`); });
};

async function draw(world: World): Promise<void> {
  render(<App pane={world.context} />, page());
  await world.session.readMeeting();
}

describe('The pane', () => {
  afterEach(() => { render(null, page()); });

  it('has tabs to choose from before Outlook has started, and shows the chosen one once it has', async () => {
    render(<App pane={null} />, page());
    expect(all('fluent-tab').map((tab) => tab.textContent)).toEqual(['Agenda', 'Notes', 'Coach', 'My 1:1s']);
    const list = page().querySelector('fluent-tablist');
    await show('notes');
    const world = annsPane();
    await draw(world);
    await world.connect();
    await until(() => { expect(page().querySelector('textarea')).not.toBeNull(); });
    expect(page().querySelector('fluent-tablist')).toBe(list);
  });

  it('says with whom it is before anybody is signed in and without any network', async () => {
    const world = annsPane(new FakeServer());
    await draw(world);
    await seen('Bo');
    expect(page().querySelector('h1')?.textContent).toBe('1:1 with Bo');
    expect(world.server.asked).toHaveLength(0);
    expect(all('fluent-tab').map((tab) => tab.textContent)).toEqual(['Agenda', 'Notes', 'Coach', 'My 1:1s']);
  });

  it('then says of which kind, since when, and when last and next', async () => {
    const world = annsPane();
    await draw(world);
    await world.connect();
    await seen('Your report · since 1 Mar 2024 · every 2 weeks');
    expect(all('.times dd').map((time) => time.textContent)).toEqual(['12 days ago Thu 12 Nov agenda and notes of last time', 'in 2 days Thu 26 Nov, 09:00']);
  });

  it('says why it is no 1:1 and what would make it one, and follows the invite when it changes', async () => {
    const world = annsPane(new FakeServer(), (host) => { host.meeting = meetingWith('bo', 'cy'); });
    await draw(world);
    await seen('Three people (Ann, Bo, Cy).');
    expect(text()).toContain('Keep just the two of you');
    expect(all('fluent-tab').map((tab) => tab.textContent)).toEqual(['My 1:1s', 'Coach']);
    world.host.show(meetingWith('bo'));
    await until(() => { expect(page().querySelector('h1')?.textContent).toBe('1:1 with Bo'); });
  });

  it('lets the server, who knows the directory, have the last word', async () => {
    const server = annsServer().on(/recognise/, [200, { isOneOnOne: false, reasons: ['not a 1:1: a group is invited (Sales)'], counts: false, templates: [] }]);
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('A group is invited (Sales).');
  });

  it('says what to do when an administrator has to consent, and goes on once it is done', async () => {
    const server = annsServer();
    const headers = server.headers;
    server.headers = null;
    const world = annsPane(server, () => undefined, {
      refusal: () => 'consent',
      signIn: () => {
        server.headers = headers;
        return Promise.resolve(null);
      },
    });
    await draw(world);
    await world.connect();
    await seen('Ask an administrator of Microsoft 365 to approve it');
    button('Sign in').click();
    await seen('Point one');
  });

  it('offers another try when the server is down', async () => {
    const server = annsServer().on(/recognise/, [503, problem('not-ready')]);
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('The server is busy.');
    server.on(/recognise/, [200, { isOneOnOne: true, reasons: ['1:1 with your report Bo'], counts: true, with: { pairId: 'p', person: { id: 'bo', name: 'Bo', email: 'bo@contoso.com' }, relationship: 'directReport' }, templates: [] }]);
    button('Try again').click();
    await seen('Point one');
  });

  it('shows an agenda that nobody has prepared as it would be, and prepares it only to insert it', async () => {
    const server = annsServer().on(/GET .*\/agendas\//, [404, problem('not-prepared')]).on(/preview/, [200, agendaOf([])]);
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('Weekly');
    expect(server.askedFor(/PUT .*agendas/)).toHaveLength(0);
    expect(world.host.kept.get('oneonone-templates')).toEqual([['bo@contoso.com', 'weekly']]);
    button('Insert into the invite').click();
    await seen('The agenda is in the invite.');
    expect(server.askedFor(/PUT .*agendas/)).toHaveLength(1);
    expect(world.host.body?.html).toContain('<h2>1:1</h2>');
    expect(world.host.body?.html).toContain('Join the meeting now');
    button('Insert into the invite').click();
    await seen('in the invite already');
    expect(world.host.body?.prepended).toBe(1);
  });

  it('updates the agenda in an invite of plain text, and says when nothing has changed', async () => {
    const server = annsServer();
    const world = annsPane(server, (host) => { host.body!.html = '<p>See you there</p>'; });
    await draw(world);
    await world.connect();
    await seen('Point one');
    button('Insert into the invite').click();
    await seen('The agenda is in the invite.');
    server.on(/PUT .*\/agendas\/[^/]*$/, [200, agendaOf([item('one')], { html: '<h2>1:1</h2><p>New</p>' })]);
    button('Insert into the invite').click();
    await seen('The agenda in the invite is up to date now.');
    button('Insert into the invite').click();
    await seen('in the invite already');
    expect(world.host.body?.html).toMatch(/^<div id="x_OneOnOneAgenda"[^]*<h2>1:1<\/h2><p>New<\/p>[^]*<\/div><p>See you there<\/p>$/);
    expect([world.host.body?.prepended, world.host.body?.replaced]).toEqual([1, 1]);
  });

  it.each<[string, string, (world: World) => void]>([
    ['has an older one beside the text of an online meeting', 'The invite holds an earlier version.', () => undefined],
    ['has one that somebody has changed', 'was changed by hand, so it stays as it is', ({ host }) => { host.body!.html = host.body!.html.replace('1:1', 'Ours'); }],
    ['would lose other words by it', 'all of it was put back as it was', ({ host }) => {
      const body = host.body!;
      body.html = body.html.replace(/<p><br>[^]*$/, '<p>See you there</p>');
      body.onReplace = (html) => body.replaced === 1 ? html.replace('there', '') : html;
    }],
  ])('leaves the invite as it is, and says what to do, when it %s', async (_, said, change) => {
    const server = annsServer();
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('Point one');
    button('Insert into the invite').click();
    await seen('The agenda is in the invite.');
    change(world);
    const before = world.host.body?.html;
    server.on(/PUT .*\/agendas\/[^/]*$/, [200, agendaOf([item('one')], { html: '<h2>1:1</h2><p>New</p>' })]);
    button('Insert into the invite').click();
    await seen(said);
    expect(world.host.body?.html.replaceAll(/ class="[^"]*"/g, '')).toBe(before?.replaceAll(/ class="[^"]*"/g, ''));
    expect(all('[role=alert]').map((one) => one.textContent)).toEqual([expect.stringContaining(said)]);
  });

  it('says beforehand whom it mails when it puts the agenda into a saved invite', async () => {
    const server = annsServer().on(/\/invite$/, [200, { outcome: 'written', forSeries: false }]);
    const world = annsPane(server, (host) => { host.surface = 'read'; });
    await draw(world);
    await world.connect();
    await seen('Point one');
    button('Put it into the invite').click();
    await seen('Outlook will mail the updated invite to Bo.');
    expect(server.askedFor(/invite/)).toHaveLength(0);
    button('Put it in and mail').click();
    await seen('Outlook mails it.');
    expect(server.askedFor(/POST .*invite/)).toHaveLength(1);
  });

  it('says whom a series will mail before it is switched on', async () => {
    const server = annsServer().on(/preparation/, [200, pairOf({ preparation: { on: true, forAll: false, leadHours: 24, everyOccurrence: false } })]);
    const world = annsPane(server, (host) => { host.meeting = { ...meetingWith('bo'), isRecurring: true }; });
    await draw(world);
    await world.connect();
    await seen('Outlook mails Bo one update, and nobody else.');
    const toggle = page().querySelector<HTMLElement & { checked: boolean }>('[role=switch]')!;
    toggle.checked = true;
    toggle.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => { expect(server.askedFor(/PUT .*preparation/)).toMatchObject([{ body: { on: true } }]); });
  });

  it('adds a point at once, and keeps it while there is no network', async () => {
    const server = annsServer().on(/POST .*items$/, 'offline');
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('Point two');
    type(page().querySelector<HTMLInputElement>('.add input')!, 'From the train');
    page().querySelector('.add')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await seen('kept here, not sent yet');
    server.on(/POST .*items$/, [200, { items: [item('one'), item('two'), item('new1', { text: 'From the train' })], version: 'v2' }]);
    (world.context.connection as unknown as { comeBack: () => void }).comeBack();
    await until(() => { expect(text()).not.toContain('kept here'); });
    expect(text()).toContain('From the train');
  });

  it('moves a point by keyboard', async () => {
    const server = annsServer().on(/edits$/, [200, { items: [item('two'), item('one')], version: 'v2' }]);
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('Point two');
    page().querySelector('.point')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    await seen('Now 2 of 2.');
    expect(server.askedFor(/edits/)).toMatchObject([{ path: `/api/pairs/p/agendas/${start}/items/one/edits`, body: { edit: 'placeBefore', before: null } }]);
  });

  it('keeps shared and private notes apart, in words', async () => {
    const server = annsServer().on(/POST .*notes/, ({ body }) => [201, { id: (body as { id: string }).id, kind: 'privateNote', author: 'ann', text: 'Mine', version: '1', writtenAt: start, changedAt: start }]);
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('Point one');
    await show('notes');
    await seen('Bo and you read these');
    expect(text()).toContain('Only you read these');
    const own = page().querySelector<HTMLTextAreaElement>('.editor.own textarea')!;
    await until(() => { expect(server.askedFor(/GET .*notes/).length).toBeGreaterThan(0); });
    type(own, 'Mine');
    own.dispatchEvent(new Event('blur'));
    await until(() => { expect(server.askedFor(/POST .*notes/)).toMatchObject([{ body: { text: 'Mine', audience: 'author', occurrence: start } }]); });
    await until(() => { expect(page().querySelector('.editor.own .phase')?.textContent).toBe('Saved'); });
    expect(page().querySelector('.editor.shared .phase')?.textContent).toBe('');
  });

  it('opens last time to be read, where there was one, and closes it again', async () => {
    const last = '2026-11-12T09:00:00Z';
    const written = (id: string, more: object): object => ({ id, author: 'bo', kind: 'sharedNote', text: id, occurrence: last, writtenAt: last, version: 'v', ...more });
    const server = annsServer()
      .on(/GET .*\/agendas\/2026-11-12T09:00:00Z/, [200, agendaOf([item('done', { place: 'done' }), item('later', { place: 'movedOn', author: 'bo' })])])
      .on(/GET .*\/notes\?.*2026-11-12T09%3A00%3A00Z/, [200, { items: [
        written('note', { text: 'We agreed:\n- <b>this</b>\n- https://contoso.com/plan.' }),
        written('act', { kind: 'actionItem', text: 'Book the room', author: 'ann', action: { owner: 'ann', due: null, doneAt: last } }),
      ] }]);
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('Point one');
    const opener = page().querySelector<HTMLButtonElement>('.opener')!;
    expect([opener.textContent, opener.getAttribute('aria-expanded')]).toEqual(['12 days ago Thu 12 Nov agenda and notes of last time', 'false']);
    expect(server.askedFor(/2026-11-12/)).toHaveLength(0);
    opener.click();
    await seen('Last time, Thu 12 Nov, 09:00');
    await seen('Point done');
    const region = document.getElementById(opener.getAttribute('aria-controls') ?? '')!;
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(region.textContent).toContain('Point laterBo · next time');
    expect(region.textContent).toContain('Book the roomYou · done');
    expect(region.querySelectorAll('input, textarea')).toHaveLength(0);
    expect(region.querySelector('.note')?.innerHTML).toContain('- &lt;b&gt;this&lt;/b&gt;\n- <a href="https://contoso.com/plan" target="_blank" rel="noopener noreferrer">https://contoso.com/plan</a>.');
    opener.click();
    await vi.waitFor(() => { expect(region.hidden).toBe(true); });
    expect(region.textContent).toBe('');
    opener.click();
    await seen('Close last time');
    button('Close last time').click();
    await vi.waitFor(() => { expect(region.hidden).toBe(true); });
    expect(document.activeElement).toBe(opener);
  });

  it('says that last time had no agenda and no notes, and can be asked again where it could not tell', async () => {
    const server = annsServer().on(/GET .*\/agendas\/2026-11-12/, [404, problem('not-prepared')]).on(/GET .*\/notes\?.*2026-11-12/, 'offline');
    const world = annsPane(server);
    await draw(world);
    await world.connect();
    await seen('Point one');
    page().querySelector<HTMLButtonElement>('.opener')!.click();
    await seen('Last time could not be loaded.');
    server.on(/GET .*\/notes\?.*2026-11-12/, [200, { items: [] }]);
    button('Try again').click();
    await seen('No agenda was prepared for it.');
    await seen('You wrote no notes for it.');
  });

  it.each<[string, object]>([['there is none', { known: true, next: start }], ['it is the one beside which it is opened', { known: true, last: '2026-11-26T09:30:00Z', lastStart: start }]])('opens no last time where %s', async (_, meetings) => {
    const world = annsPane(annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ meetings })]));
    await draw(world);
    await world.connect();
    await seen('Point one');
    expect(page().querySelector('.opener')).toBeNull();
  });

  it('shows the first steps once, and can be spared them', async () => {
    const world = annsPane(annsServer(), (host) => { host.kept.delete('oneonone'); });
    await draw(world);
    await seen('1 of 3');
    button('Skip').click();
    await until(() => { expect(text()).not.toContain('1 of 3'); });
    expect(world.host.kept.get('oneonone')).toMatchObject({ knowsItsWay: true });
  });
});
