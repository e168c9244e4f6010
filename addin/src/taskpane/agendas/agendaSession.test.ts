import { describe, expect, it, vi } from 'vitest';
import { FakeServer, problem } from '../../../test/fakes/fakeServer';
import { fakeDependencies, type FakeDependencies } from '../../../test/fakes/fakeDependencies';
import { agendaOf, item, start } from '../../../test/fakes/fakePane';
import { AgendaSession } from './agendaSession';

const key = `agenda/p/${start}`;

async function open(server: FakeServer): Promise<{ session: AgendaSession; dependencies: FakeDependencies }> {
  server.on(/GET .*agendas/, [200, agendaOf([item('one'), item('two')])]);
  const dependencies = fakeDependencies(server);
  const session = new AgendaSession({ pair: 'p', start }, dependencies);
  await session.open();
  return { session, dependencies };
}

describe('An agenda session', () => {
  it('sends waiting points in order, each once, when the network is back', async () => {
    const server = new FakeServer().on(/POST .*items$/, 'offline');
    const { session, dependencies } = await open(server);
    await session.add('First');
    await session.add('Second');
    expect(dependencies.localDrafts.stored.get(key)).toEqual([{ id: 'id1', text: 'First' }, { id: 'id2', text: 'Second' }]);

    const later = new AgendaSession({ pair: 'p', start }, dependencies);
    server.on(/POST .*items$/, ({ body }) => [200, { items: [item((body as { id: string }).id)], version: 'v2' }]);
    server.requests.length = 0;
    await later.open();
    const expected = [{ id: 'id1', text: 'First' }, { id: 'id2', text: 'Second' }];
    expect(server.requestsMatching(/POST .*items$/).map(({ body }) => body)).toEqual(expected);
    expect([later.store.state.waiting, dependencies.localDrafts.stored.has(key)]).toEqual([[], false]);
  });

  it('sends a waiting point automatically once a server that was down responds again, but not after it was closed', async () => {
    vi.useFakeTimers();
    try {
      const server = new FakeServer().on(/POST .*items$/, 'unreachable');
      const { session } = await open(server);
      await session.add('First');
      expect(session.store.state).toMatchObject({ waiting: [{ text: 'First' }], failure: { kind: 'unreachable' } });
      server.on(/POST .*items$/, [200, { items: [item('id1')], version: 'v2' }]);
      await vi.advanceTimersByTimeAsync(16_000);
      expect(session.store.state).toMatchObject({ waiting: [], failure: null });

      server.on(/POST .*items$/, 'unreachable');
      await session.add('Second');
      session.close();
      server.requests.length = 0;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(server.requests).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('returns a point that the server refuses, and continues with the next', async () => {
    const server = new FakeServer().on(/POST .*items$/, ({ body }) => (body as { text: string }).text === 'Bad'
      ? [400, problem('invalid')]
      : [200, { items: [item('good')], version: 'v2' }]);
    const { session } = await open(server);
    await session.add('Bad');
    expect(session.store.state).toMatchObject({ waiting: [], rejected: 'Bad', failure: { kind: 'invalid' } });
    await session.add('Good');
    expect(session.store.state).toMatchObject({ rejected: null, failure: null, items: [{ id: 'good' }] });
  });

  it('shows the current points when somebody else changed them first', async () => {
    const server = new FakeServer().on(/DELETE/, [412, problem('changed', { current: { items: [item('theirs')], version: 'v9' } })]);
    const { session } = await open(server);
    expect(await session.remove('one')).toBe(false);
    expect(session.store.state).toMatchObject({ items: [{ id: 'theirs' }], version: 'v9', failure: { kind: 'changed' }, busy: [] });
    expect(server.requestsMatching(/DELETE/)).toMatchObject([{ ifMatch: '"v1"' }]);
  });

  it('previews the template opened last, whichever answer arrives first', async () => {
    const server = new FakeServer().on(/preview/, ({ body }) => [200, agendaOf([], { html: (body as { template: string }).template })]);
    const { session } = await open(server);
    await Promise.all([session.preview('a'), session.preview('b')]);
    expect(session.store.state.preview).toMatchObject({ template: 'b', agenda: { kind: 'ready', value: { html: 'b' } } });
    expect(server.requestsMatching(/^PUT/)).toHaveLength(0);
  });
});
