import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, problem } from '../../../test/fakes/fakeServer';
import type { FakeKeepsake} from '../../../test/fakes/fakeDependencies';
import { meansOf, type FakeMeans } from '../../../test/fakes/fakeDependencies';
import { NoteSession } from './noteSession';

const place = { pair: 'p', occurrence: '2026-11-26T09:00:00Z', audience: 'author', author: 'me' } as const;
const key = `note/p/${place.occurrence}/author`;
const note = (text: string, version: string, id = 'id1'): object => ({ id, kind: 'privateNote', author: 'me', text, occurrence: place.occurrence, version, writtenAt: '', changedAt: '' });

describe('A note that saves itself', () => {
  let server: FakeServer;
  let means: FakeMeans;
  const begin = (written: readonly object[] = [], keepsake?: FakeKeepsake): NoteSession => {
    means = meansOf(server, keepsake);
    const session = new NoteSession(place, means);
    session.open(written as never);
    return session;
  };
  const phase = (session: NoteSession): string => session.store.state.phase;
  const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

  beforeEach(() => {
    vi.useFakeTimers();
    server = new FakeServer();
  });
  afterEach(() => { vi.useRealTimers(); });

  it('is sent once, some time after the last key', async () => {
    server.on(/POST/, [201, note('Hello', '1')]);
    const session = begin();
    session.type('Hel');
    await pass(500);
    session.type('Hello');
    expect([phase(session), means.keepsake.kept.has(key)]).toEqual(['typing', true]);
    await pass(2_000);
    expect(server.asked.map(({ method, body }) => [method, body])).toEqual([['POST', { id: 'id1', text: 'Hello', audience: 'author', occurrence: place.occurrence }]]);
    expect([phase(session), means.keepsake.kept.has(key)]).toEqual(['idle', false]);
  });

  it('is revised on top of the version that was seen', async () => {
    server.on(/PUT/, [200, note('Hello you', '2')]);
    const session = begin([note('Hello', '1')]);
    expect(session.store.state.text).toBe('Hello');
    session.type('Hello you');
    await pass(2_000);
    expect(server.asked.map(({ path, ifMatch }) => [path, ifMatch])).toEqual([['/api/pairs/p/notes/id1', '"1"']]);
    expect(session.store.state.saved).toEqual({ text: 'Hello you', version: '2' });
  });

  it('stays on this device while there is no network and goes out when it is back, with the same id', async () => {
    server.on(/POST/, 'offline');
    const session = begin();
    session.type('Words in a tunnel');
    await pass(2_000);
    expect([phase(session), means.keepsake.kept.get(key)]).toMatchObject(['offline', { id: 'id1', text: 'Words in a tunnel' }]);

    server.on(/POST/, [201, note('Words in a tunnel', '1')]);
    means.connection.comeBack();
    await pass(0);
    expect(phase(session)).toBe('idle');
    expect(new Set(server.asked.map(({ body }) => (body as { id: string }).id))).toEqual(new Set(['id1']));
  });

  it('tries again by itself, too', async () => {
    server.on(/POST/, [503, problem('not-ready')]);
    const session = begin();
    session.type('Patience');
    await pass(2_000);
    server.on(/POST/, [201, note('Patience', '1')]);
    await pass(16_000);
    expect(phase(session)).toBe('idle');
  });

  it('survives the pane: the next one finds the words and sends them', async () => {
    server.on(/POST/, 'offline');
    const first = begin();
    first.type('Unsent');
    await pass(2_000);
    first.close();
    server.on(/POST/, [201, note('Unsent', '1')]);
    const second = begin([], means.keepsake);
    expect(second.store.state.text).toBe('Unsent');
    await pass(1);
    expect(phase(second)).toBe('idle');
  });

  it('loses nothing when it was changed elsewhere: both are shown, and both can be kept', async () => {
    server.on(/PUT/, [412, problem('changed', { current: note('From my phone', '2') })]);
    const session = begin([note('Before', '1')]);
    session.type('From my desk');
    await pass(2_000);
    expect(session.store.state).toMatchObject({ phase: 'conflict', text: 'From my desk', theirs: { text: 'From my phone' } });
    expect(means.keepsake.kept.get(key)).toMatchObject({ text: 'From my desk' });

    server.on(/PUT/, [200, note('From my phone\n\nFrom my desk', '3')]);
    session.choose('both');
    await pass(1);
    expect(server.asked.at(-1)).toMatchObject({ ifMatch: '"2"', body: { text: 'From my phone\n\nFrom my desk' } });
    expect(phase(session)).toBe('idle');
  });

  it('is deleted when nothing is left of it, and then begins anew under another id', async () => {
    server.on(/DELETE/, [204]).on(/POST/, [201, note('Anew', '1', 'id2')]);
    const session = begin([note('Hello', '1')]);
    session.type('  ');
    await pass(2_000);
    expect(server.askedFor(/DELETE/)).toMatchObject([{ path: '/api/pairs/p/notes/id1', ifMatch: '"1"' }]);
    session.type('Anew');
    await pass(2_000);
    expect(server.askedFor(/POST/)).toMatchObject([{ body: { id: 'id2' } }]);
  });

  it('says why it was refused, keeps the words, and does not try again by itself', async () => {
    server.on(/POST/, [400, problem('invalid', { errors: { text: ['At most 64 KiB.'] } })]);
    const session = begin();
    session.type('Very long');
    await pass(60_000);
    expect(session.store.state).toMatchObject({ phase: 'refused', why: 'At most 64 KiB.', text: 'Very long' });
    expect(server.asked).toHaveLength(1);
  });

  it('becomes a new note when it was deleted elsewhere', async () => {
    server.on(/PUT/, [404, problem('not-found')]).on(/POST/, [201, note('Still here', '1', 'id2')]);
    const session = begin([note('Hello', '1')]);
    session.type('Still here');
    await pass(20_000);
    expect([phase(session), server.askedFor(/POST/).length]).toEqual(['idle', 1]);
  });

  it('sends nothing before it is known what the server has', async () => {
    means = meansOf(server);
    const session = new NoteSession(place, means);
    session.type('Too early');
    await pass(60_000);
    expect(server.asked).toHaveLength(0);
    expect(means.keepsake.kept.get(key)).toMatchObject({ text: 'Too early' });
  });
});
