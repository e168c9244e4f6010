// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeLocalDrafts } from '../../test/fakes/fakeDependencies';
import { annsServer, item, openAnnsPane, pairOf, start, type FakePane } from '../../test/fakes/fakePane';
import type { FakeServer } from '../../test/fakes/fakeServer';
import { all, button, buttons, page, showTab, text, typeInto, until, untilShown } from '../../test/fakes/renderedPage';
import { App } from './App';

async function open(server: FakeServer, localDrafts = new FakeLocalDrafts()): Promise<FakePane> {
  render(null, page());
  const pane = openAnnsPane(server, undefined, {}, localDrafts);
  render(<App pane={pane.context} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Point two');
  return pane;
}

const drawn = (): Promise<void> => new Promise((done) => { setTimeout(done); });
const field = (label: string): HTMLInputElement => {
  const found = all('label').find((each) => each.textContent === label)?.getAttribute('for') ?? '';
  return document.getElementById(found) as HTMLInputElement;
};

const input = (selector: string): HTMLInputElement => page().querySelector<HTMLInputElement>(selector)!;

function submit(selector: string): void {
  page().querySelector(selector)!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

const action = (id: string, more: object = {}): object => ({
  id, author: 'ann', kind: 'actionItem', text: `Action ${id}`, writtenAt: start, occurrence: start, version: 'v',
  action: { owner: 'ann', due: '2026-12-01' }, ...more,
});

afterEach(() => { render(null, page()); });

describe('A point that was deleted', () => {
  const [one, two] = [item('one'), item('two')];
  const deleting = (): FakeServer => annsServer()
    .on(/DELETE .*items/, [200, { items: [two], version: 'v2' }])
    .on(/POST .*items$/, [200, { items: [two, one], version: 'v3' }])
    .on(/edits$/, [200, { items: [one, two], version: 'v4' }]);

  async function remove(): Promise<void> {
    button('More actions for “Point one”').click();
    button('Delete').click();
    await untilShown('Deleted: Point one');
  }

  it('comes back to its place with one button', async () => {
    const server = deleting();
    await open(server);
    await remove();
    button('Undo: bring “Point one” back').click();
    await until(() => { expect(server.requestsMatching(/edits/)).toMatchObject([{ body: { edit: 'placeBefore', before: 'two' } }]); });
    expect(server.requestsMatching(/POST .*items$/)).toMatchObject([{ body: { id: 'one', text: 'Point one' } }]);
    expect(text()).not.toContain('Deleted: Point one');
    expect(text()).not.toContain('Recently deleted');
  });

  it('can be restored until the end of the day, even after the pane was closed', async () => {
    const localDrafts = new FakeLocalDrafts();
    await open(deleting(), localDrafts);
    await remove();
    const server = deleting().on(/GET .*\/agendas\//, [404]).on(/GET .*\/agendas\//, annsServer().answerTo({
      method: 'GET', path: `/api/pairs/p/agendas/${start}`, body: null, ifMatch: null, ifNoneMatch: null,
    }));
    await open(server, localDrafts);
    await untilShown('Recently deleted');
    expect(text()).toContain('Only you can see this, on this device, until the end of today.');
    button('Restore “Point one”').click();
    await until(() => { expect(server.requestsMatching(/POST .*items$/)).toHaveLength(1); });
    expect(localDrafts.stored.has('deleted')).toBe(false);
  });

  it('can be deleted for good at once, as deleting all data also does', async () => {
    const localDrafts = new FakeLocalDrafts();
    await open(deleting(), localDrafts);
    await remove();
    await open(deleting(), localDrafts);
    await untilShown('Recently deleted');
    button('Delete “Point one” now').click();
    await until(() => { expect(localDrafts.stored.has('deleted')).toBe(false); });

    await remove();
    expect(localDrafts.stored.has('deleted')).toBe(true);
    await open(deleting().on(/DELETE \/api\/me\/data/, [204]), localDrafts);
    await showTab('mine');
    await untilShown('Delete everything');
    button('Delete everything').click();
    await untilShown('Delete permanently');
    button('Delete permanently').click();
    await until(() => { expect(localDrafts.stored.has('deleted')).toBe(false); });
  });
});

describe('An action', () => {
  it('can be changed: what, by whom and by when', async () => {
    const server = annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ openActions: [action('a')] })])
      .on(/PUT .*actions/, [200, action('a', { text: 'Book two rooms', version: 'v2', action: { owner: 'bo', due: '2026-12-02' } })]);
    await open(server);
    await showTab('notes');
    await untilShown('Action a');
    button('Change “Action a”').click();
    await until(() => { expect(document.activeElement).toBe(field('What needs to be done')); });
    expect([field('What needs to be done').value, field('Due date (optional)').value]).toEqual(['Action a', '2026-12-01']);
    typeInto(field('What needs to be done'), 'Book two rooms');
    await drawn();
    field('Who will do it').value = 'partner';
    field('Who will do it').dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
    typeInto(field('Due date (optional)'), '2026-12-02');
    await drawn();
    submit('form.card');
    await untilShown('Book two rooms');
    const body = { text: 'Book two rooms', owner: 'partner', due: '2026-12-02', occurrence: start };
    expect(server.requestsMatching(/PUT .*actions/)).toMatchObject([{ path: '/api/pairs/p/actions/a', ifMatch: '"v"', body }]);
  });

  it('that was deleted comes back with its owner and its date, and done if it was', async () => {
    const done = action('a', { action: { owner: 'bo', due: '2026-12-01', doneAt: start } });
    const server = annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ openActions: [done] })]).on(/DELETE .*actions/, [204])
      .on(/POST .*actions/, ({ body }) => [201, action((body as { id: string }).id, { text: 'Action a' })])
      .on(/PUT .*done/, [200, done]);
    await open(server);
    await showTab('notes');
    await untilShown('Action a');
    button('Delete “Action a”').click();
    await untilShown('Deleted: Action a');
    button('Undo: bring “Action a” back').click();
    await until(() => { expect(server.requestsMatching(/PUT .*done/)).toMatchObject([{ body: { done: true } }]); });
    expect(server.requestsMatching(/POST .*actions/)).toMatchObject([{ body: { text: 'Action a', owner: 'partner', due: '2026-12-01' } }]);
  });
});

describe('What somebody else changes', () => {
  afterEach(() => { vi.useRealTimers(); });

  const pass = async (milliseconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    vi.useRealTimers();
    await drawn();
  };

  /** The page's own clock, from the moment at which the pane is open. */
  async function openAndStop(server: FakeServer): Promise<void> {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await open(server);
  }

  it('appears within 10 s, without losing the focus or what is being typed', async () => {
    const server = annsServer();
    await openAndStop(server);
    const point = input('.add input');
    point.focus();
    typeInto(point, 'Half a thought');
    server.on(/GET .*\/items$/, [200, { items: [item('one'), item('two'), item('three', { author: 'bo' })], version: 'v2' }]);
    await pass(10_000);
    await untilShown('Point three');
    expect([document.activeElement, point.value, point.isConnected]).toEqual([point, 'Half a thought', true]);
    expect(server.requestsMatching(/GET .*\/items$/)[0]?.ifNoneMatch).toBe('"v1"');
  });

  it('changes nothing on the screen while nothing has changed', async () => {
    const server = annsServer();
    await openAndStop(server);
    const before = page().innerHTML;
    await pass(20_000);
    expect(server.requestsMatching(/GET .*\/items$/).length).toBeGreaterThanOrEqual(2);
    expect(page().innerHTML).toBe(before);
  });

  it('in a note is shown, and both versions if something is being written here', async () => {
    const mine = { id: 'n', author: 'ann', kind: 'sharedNote', text: 'Before', occurrence: start, writtenAt: start, version: '1' };
    const theirs = { ...mine, id: 'm', author: 'bo', text: 'From Bo' };
    const server = annsServer().on(/GET .*\/notes/, [200, { items: [mine], version: 'v1' }]);
    await openAndStop(server);
    await showTab('notes');
    const editor = (): HTMLTextAreaElement => page().querySelector<HTMLTextAreaElement>('.editor.shared textarea')!;
    await until(() => { expect(editor().value).toBe('Before'); });
    server.on(/GET .*\/notes/, [200, { items: [{ ...mine, text: 'From my phone', version: '2' }, theirs], version: 'v2' }]);
    await pass(10_000);
    await untilShown('From Bo');
    expect(editor().value).toBe('From my phone');

    server.on(/PUT .*notes/, [412, { type: 'https://x/problems/changed', current: { ...mine, text: 'Again elsewhere', version: '3' } }]);
    typeInto(editor(), 'Written here');
    await drawn();
    editor().dispatchEvent(new Event('blur'));
    await untilShown('There are two versions of this note');
    expect(text()).toContain('Again elsewhere');
    expect(editor().value).toBe('Written here');
  });

  it('in the actions is there too, and what was ticked off here stays', async () => {
    const done = action('b', { action: { owner: 'ann', doneAt: start } });
    const server = annsServer().on(/GET .*\/pairs\/p$/, [200, pairOf({ openActions: [action('a'), done] })]);
    await openAndStop(server);
    await showTab('notes');
    await untilShown('Action a');
    server.on(/GET .*\/actions/, [200, { items: [action('c', { author: 'bo' })], version: 'v2' }]);
    await pass(10_000);
    await untilShown('Action c');
    expect(text()).not.toContain('Action a');
    expect(text()).toContain('Action b');
  });
});

describe('What is typed and not sent', () => {
  type Form = [name: string, tab: 'agenda' | 'notes', begin: () => void, input: () => HTMLInputElement];
  it.each([
    ['a new point', 'agenda', () => undefined, () => input('.add input')],
    ['a new wording', 'agenda', () => { button('Reword').click(); }, () => input('form.text input')],
    ['a new action', 'notes', () => { button('Add an action').click(); }, () => field('What needs to be done')],
  ] satisfies Form[])('is there again with its date after a reload: %s', async (_, tab, begin, typed) => {
    const localDrafts = new FakeLocalDrafts();
    await open(annsServer(), localDrafts);
    await showTab(tab);
    await until(() => { expect(buttons(tab === 'notes' ? 'Add an action' : 'Add a point')).not.toHaveLength(0); });
    begin();
    await drawn();
    typeInto(typed(), 'Half a thought');
    await drawn();

    await open(annsServer(), localDrafts);
    await showTab(tab);
    await untilShown('You typed this on Tue 24 Nov, 12:00.');
    expect(typed().value).toBe('Half a thought');
  });

  it('is forgotten once it is sent or given up', async () => {
    const localDrafts = new FakeLocalDrafts();
    const server = annsServer().on(/POST .*items$/, [200, { items: [item('one'), item('two'), item('new1')], version: 'v2' }]);
    await open(server, localDrafts);
    typeInto(page().querySelector<HTMLInputElement>('.add input')!, 'Point new1');
    await drawn();
    submit('.add');
    await untilShown('Point new1');
    button('Reword').click();
    await drawn();
    typeInto(page().querySelector<HTMLInputElement>('form.text input')!, 'Other words');
    await drawn();
    button('Cancel').click();
    await drawn();
    expect([...localDrafts.stored.keys()]).toEqual([]);
  });

  it('stays in its form while the server does not accept a new wording', async () => {
    const server = annsServer().on(/edits$/, [503]);
    await open(server);
    button('Reword').click();
    await drawn();
    typeInto(input('form.text input'), 'Better words');
    await drawn();
    submit('form.text');
    await until(() => { expect(server.requestsMatching(/edits$/)).not.toHaveLength(0); });
    await untilShown('The server is busy. Try again in a moment.');
    expect(input('form.text input').value).toBe('Better words');
  });

  it('stays in its form while the server does not accept a changed action', async () => {
    const server = annsServer()
      .on(/GET .*\/pairs\/p$/, [200, pairOf({ openActions: [action('a')] })])
      .on(/PUT .*\/actions\/a$/, [503]);
    await open(server);
    await showTab('notes');
    await untilShown('Action a');
    button('Change “Action a”').click();
    await drawn();
    typeInto(field('What needs to be done'), 'Better words');
    await drawn();
    submit('form.card');
    await untilShown('The server is busy. Try again in a moment.');
    expect(field('What needs to be done').value).toBe('Better words');
  });
});
