import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, problem } from '../../../test/fakes/fakeServer';
import { fakeDependencies, type FakeDependencies, type FakeLocalDrafts } from '../../../test/fakes/fakeDependencies';
import { noteIdOf } from './noteId';
import { NoteSession } from './noteSession';

const place = { pair: 'p', occurrence: '2026-11-26T09:00:00Z', audience: 'author', author: 'me' } as const;
const firstId = noteIdOf(place);
const key = `note/p/${place.occurrence}/author`;
const note = (text: string, version: string, id = firstId): object =>
  ({ id, kind: 'privateNote', author: 'me', text, occurrence: place.occurrence, version, writtenAt: '', changedAt: '' });

describe('A note session', () => {
  let server: FakeServer;
  let dependencies: FakeDependencies;
  const begin = (notes: readonly object[] = [], localDrafts?: FakeLocalDrafts): NoteSession => {
    dependencies = fakeDependencies(server, localDrafts);
    const session = new NoteSession(place, dependencies);
    session.open(notes as never);
    return session;
  };
  const phase = (session: NoteSession): string => session.store.state.phase;
  const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    vi.useFakeTimers();
    server = new FakeServer();
  });
  afterEach(() => { vi.useRealTimers(); });

  it('saves once, a while after the last key', async () => {
    server.on(/POST/, [201, note('Hello', '1')]);
    const session = begin();
    session.type('Hel');
    await pass(500);
    session.type('Hello');
    expect([phase(session), dependencies.localDrafts.stored.has(key)]).toEqual(['typing', true]);
    await pass(2_000);
    const created = { id: firstId, text: 'Hello', audience: 'author', occurrence: place.occurrence };
    expect(server.requests.map(({ method, body }) => [method, body])).toEqual([['POST', created]]);
    expect([phase(session), dependencies.localDrafts.stored.has(key)]).toEqual(['idle', false]);
  });

  it('updates the version that it has seen', async () => {
    server.on(/PUT/, [200, note('Hello you', '2')]);
    const session = begin([note('Hello', '1')]);
    expect(session.store.state.text).toBe('Hello');
    session.type('Hello you');
    await pass(2_000);
    expect(server.requests.map(({ path, ifMatch }) => [path, ifMatch])).toEqual([[`/api/pairs/p/notes/${firstId}`, '"1"']]);
    expect(session.store.state.saved).toEqual({ text: 'Hello you', version: '2' });
  });

  it('keeps a note on this device while there is no network, then sends it with the same id', async () => {
    server.on(/POST/, 'offline');
    const session = begin();
    session.type('Words in a tunnel');
    await pass(2_000);
    expect(phase(session)).toBe('offline');
    expect(dependencies.localDrafts.stored.get(key)).toMatchObject({ id: firstId, text: 'Words in a tunnel' });

    server.on(/POST/, [201, note('Words in a tunnel', '1')]);
    dependencies.network.reconnect();
    await pass(0);
    expect(phase(session)).toBe('idle');
    expect(new Set(server.requests.map(({ body }) => (body as { id: string }).id))).toEqual(new Set([firstId]));
  });

  it('tries again on its own', async () => {
    server.on(/POST/, [503, problem('not-ready')]);
    const session = begin();
    session.type('Patience');
    await pass(2_000);
    server.on(/POST/, [201, note('Patience', '1')]);
    await pass(16_000);
    expect(phase(session)).toBe('idle');
  });

  it('sends in the next session what the last one could not', async () => {
    server.on(/POST/, 'offline');
    const first = begin();
    first.type('Unsent');
    await pass(2_000);
    first.close();
    server.on(/POST/, [201, note('Unsent', '1')]);
    const second = begin([], dependencies.localDrafts);
    expect(second.store.state.text).toBe('Unsent');
    await pass(1);
    expect(phase(second)).toBe('idle');
  });

  it('is one note if two windows save for the first time at once, and the later one learns of the earlier', async () => {
    server.on(/POST/, [412, problem('changed', { current: note('From the other window', '1') })]);
    const session = begin();
    session.type('From this one');
    await pass(2_000);
    expect(session.store.state).toMatchObject({ phase: 'conflict', theirs: { text: 'From the other window' } });
    server.on(/PUT/, [200, note('Both', '2')]);
    session.choose('both');
    await pass(1);
    expect(server.requestsMatching(/POST/)).toHaveLength(1);
    expect(server.requestsMatching(/PUT/)).toMatchObject([{ path: `/api/pairs/p/notes/${firstId}`, ifMatch: '"1"' }]);
  });

  it('gets another id if a note that has moved with its 1:1 has this one', async () => {
    const moved = { ...note('For another time', '1'), occurrence: '2026-11-27T09:00:00Z' };
    server.on(/POST/, ({ body }) => (body as { id: string }).id === firstId
      ? [412, problem('changed', { current: moved })]
      : [201, note('For this time', '1', 'id1')]);
    const session = begin();
    session.type('For this time');
    await pass(20_000);
    expect(session.store.state).toMatchObject({ phase: 'idle', id: 'id1', text: 'For this time' });
  });

  it('shows both versions of a note that was changed elsewhere, and can keep both', async () => {
    server.on(/PUT/, [412, problem('changed', { current: note('From my phone', '2') })]);
    const session = begin([note('Before', '1')]);
    session.type('From my desk');
    await pass(2_000);
    expect(session.store.state).toMatchObject({ phase: 'conflict', text: 'From my desk', theirs: { text: 'From my phone' } });
    expect(dependencies.localDrafts.stored.get(key)).toMatchObject({ text: 'From my desk' });

    server.on(/PUT/, [200, note('From my phone\n\nFrom my desk', '3')]);
    session.choose('both');
    await pass(1);
    expect(server.requests.at(-1)).toMatchObject({ ifMatch: '"2"', body: { text: 'From my phone\n\nFrom my desk' } });
    expect(phase(session)).toBe('idle');
  });

  it('deletes a note whose text was deleted, then starts a new one with another id', async () => {
    server.on(/DELETE/, [204]).on(/POST/, [201, note('Anew', '1', 'id1')]);
    const session = begin([note('Hello', '1')]);
    session.type('  ');
    await pass(2_000);
    expect(server.requestsMatching(/DELETE/)).toMatchObject([{ path: `/api/pairs/p/notes/${firstId}`, ifMatch: '"1"' }]);
    session.type('Anew');
    await pass(2_000);
    expect(server.requestsMatching(/POST/)).toMatchObject([{ body: { id: 'id1' } }]);
  });

  it('gives the reason for a refusal, keeps the text and does not try again on its own', async () => {
    server.on(/POST/, [400, problem('invalid', { errors: { text: ['At most 64 KiB.'] } })]);
    const session = begin();
    session.type('Very long');
    await pass(60_000);
    expect(session.store.state).toMatchObject({ phase: 'refused', reason: 'At most 64 KiB.', text: 'Very long' });
    expect(server.requests).toHaveLength(1);
  });

  it('creates a new note if the old one was deleted elsewhere', async () => {
    server.on(/PUT/, [404, problem('not-found')]).on(/POST/, [201, note('Still here', '1', 'id1')]);
    const session = begin([note('Hello', '1')]);
    session.type('Still here');
    await pass(20_000);
    expect([phase(session), server.requestsMatching(/POST/).length]).toEqual(['idle', 1]);
  });

  it('sends nothing before it knows what the server has', async () => {
    dependencies = fakeDependencies(server);
    const session = new NoteSession(place, dependencies);
    session.type('Too early');
    await pass(60_000);
    expect(server.requests).toHaveLength(0);
    expect(dependencies.localDrafts.stored.get(key)).toMatchObject({ text: 'Too early' });
  });
});
