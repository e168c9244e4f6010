import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AgendaSession } from '../../src/taskpane/agendas/agendaSession';
import { NotebookSession } from '../../src/taskpane/notes/notebookSession';
import { browserLocalDrafts, pagePrefix, panePrefix } from '../../src/taskpane/state/localDrafts';
import { PaneSession } from '../../src/taskpane/state/paneSession';
import { FakeHost } from '../../src/host/fakeHost';
import { toInstant } from '../../src/domain/meetings/meeting';
import { FakeNetwork } from '../fakes/fakeDependencies';
import { FakeServer } from '../fakes/fakeServer';
import { newInvite } from '../launchevent/fakeInvite';
import { Outlook } from '../launchevent/fakeOutlook';
import { json, text } from './fixture';

const sean = "sean.o'brien@linden.example";
const pair = '4e848d8647ee3b4129bc98ee80efe906';
const start = toInstant(new Date('2026-11-26T10:00:00Z'));
const jun = { emailAddress: 'jun.park@linden.example', displayName: 'Jun Park' };

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const roaming = (): Promise<Record<string, unknown>> => json('add-in/roaming-settings.json');

describe('Roaming settings of that day', () => {
  it('are the preferences that the pane shows', async () => {
    const host = new FakeHost();
    Object.entries(await roaming()).forEach(([key, value]) => host.roamingItems.set(key, value));
    expect(new PaneSession(host).store.state.preferences).toEqual({ autoInsert: 'insert', asksOnSend: false, hasSeenIntroduction: true });
  });

  it('are used by the events, with the template that was last used with that person', async () => {
    const outlook = await Outlook.start(newInvite({ required: [jun], settings: await roaming(), body: '<p>Bring the plan.</p>' }));
    await raise(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Ten, ten, ten');
    await raise(outlook, 'onAppointmentSend');
    expect(outlook.completions.at(-1)?.allowEvent).toBe(true);
  });

  it('do not insert a second agenda into an invite that was already being written', async () => {
    const body = await text('add-in/section-by-the-add-in.html');
    const session = JSON.stringify(await json('add-in/compose-session.json'));
    const outlook = await Outlook.start(newInvite({ required: [jun], settings: await roaming(), body, session: { oneonone: session } }));
    await raise(outlook, 'onTimeChanged');
    expect(outlook.invite.body.match(/Ten, ten, ten/g)).toHaveLength(1);
    expect(JSON.parse(outlook.invite.session['oneonone'] ?? '{}')).toMatchObject({ inserted: true, asked: true });
  });
});

describe('Unsent text on a device of that day', () => {
  it('is on the agenda, and is sent with its own ids', async () => {
    const storage = await storageOfThatDay();
    const server = new FakeServer().on(/.*/, 'offline');
    const session = new AgendaSession({ pair, start }, dependencies(server, storage));
    const waiting = [
      { id: '0000000000000000000000000000a001', text: 'Ask about the *build* – in a tunnel' },
      { id: '0000000000000000000000000000a002', text: 'And about Zürich 🙂' },
    ];
    expect(session.store.state.waiting).toEqual(waiting);

    server.on(/POST .*\/items$/, [200, { items: [], version: 'v2' }]);
    await session.open();
    expect(server.requestsMatching(/POST .*\/items$/).map(({ body }) => body)).toEqual(waiting);
    expect(Object.keys(storage).some((key) => key.includes(`agenda/${pair}`) && key.startsWith(sean))).toBe(false);
  });

  it('is in the actions and notes without any change, and can be saved', async () => {
    const server = new FakeServer().on(/.*/, 'offline')
      .on(/GET .*\/notes/, [200, { items: [noteOfThatDay] }])
      .on(/PUT .*\/notes\//, [200, noteOfThatDay]);
    const session = new NotebookSession(pair, start, sean, [], dependencies(server, await storageOfThatDay()));
    expect(session.store.state.waiting.map(({ id, text, owner, due }) => [id, text, owner, due])).toEqual([
      ['0000000000000000000000000000a005', 'Send the plan', 'author', '2026-12-01'],
      ['0000000000000000000000000000a006', 'Read the plan', 'partner', null],
    ]);
    expect([session.privateNote.store.state.text, session.sharedNote.store.state.text])
      .toEqual(['Seemed tired; ask again on Thursday.', 'Words that no server has: größer.']);

    await session.open();
    session.privateNote.choose('mine');
    await vi.advanceTimersByTimeAsync(2_000);
    session.close();
    const shared = { id: '0000000000000000000000000000a003', text: 'Words that no server has: größer.', audience: 'pair' };
    expect(server.requestsMatching(/POST .*\/notes/)[0]?.body).toMatchObject(shared);
    const own = { ifMatch: `"${noteOfThatDay.version}"`, body: { text: 'Seemed tired; ask again on Thursday.', audience: 'author' } };
    expect(server.requestsMatching(/PUT .*\/notes\//)[0]).toMatchObject(own);
  });

  it('is also found by the page outside Outlook', async () => {
    const session = new AgendaSession({ pair, start }, dependencies(new FakeServer(), await storageOfThatDay(), pagePrefix));
    expect(session.store.state.waiting).toHaveLength(1);
  });
});

const noteOfThatDay = {
  id: '00000000000000000000000000000012', kind: 'privateNote', author: sean, text: 'Seemed tired.', occurrence: start,
  writtenAt: start, changedAt: start, version: '9cd77229f09e4477b50a8e9ed2515c1d',
};

async function raise(outlook: Outlook, handler: string): Promise<void> {
  outlook.raise(handler);
  await vi.advanceTimersByTimeAsync(20_000);
}

const storageOfThatDay = (): Promise<Record<string, string>> => json('add-in/local-storage.json');

type Dependencies = ConstructorParameters<typeof AgendaSession>[1];

function dependencies(server: FakeServer, storage: Record<string, string>, prefix = panePrefix('', sean)): Dependencies {
  const browser: Partial<Storage> = {
    getItem: (key) => storage[key] ?? null,
    setItem: (key, value) => { storage[key] = value; },
    removeItem: (key) => { Reflect.deleteProperty(storage, key); },
  };
  let ids = 0;
  const localDrafts = browserLocalDrafts(prefix, () => browser as Storage);
  return { api: server.api, localDrafts, network: new FakeNetwork(), newId: () => `new${++ids}` };
}
