import { describe, expect, it } from 'vitest';
import { FakeServer, problem } from '../../../test/fakes/fakeServer';
import { meansOf, type FakeMeans } from '../../../test/fakes/fakeDependencies';
import { agendaOf, item, start } from '../../../test/fakes/fakePane';
import { AgendaSession } from './agendaSession';

const key = `agenda/p/${start}`;

async function opened(server: FakeServer): Promise<{ session: AgendaSession; means: FakeMeans }> {
  server.on(/GET .*agendas/, [200, agendaOf([item('one'), item('two')])]);
  const means = meansOf(server);
  const session = new AgendaSession({ pair: 'p', start }, means);
  await session.open();
  return { session, means };
}

describe('The agenda that is worked on', () => {
  it('sends what waited in its order, each once, when the network is back', async () => {
    const server = new FakeServer().on(/POST .*items$/, 'offline');
    const { session, means } = await opened(server);
    await session.add('First');
    await session.add('Second');
    expect(means.keepsake.kept.get(key)).toEqual([{ id: 'id1', text: 'First' }, { id: 'id2', text: 'Second' }]);

    const later = new AgendaSession({ pair: 'p', start }, means);
    server.on(/POST .*items$/, ({ body }) => [200, { items: [item((body as { id: string }).id)], version: 'v2' }]);
    server.asked.length = 0;
    await later.open();
    expect(server.askedFor(/POST .*items$/).map(({ body }) => body)).toEqual([{ id: 'id1', text: 'First' }, { id: 'id2', text: 'Second' }]);
    expect([later.store.state.waiting, means.keepsake.kept.has(key)]).toEqual([[], false]);
  });

  it('gives a point back that the server will not take, and goes on with the next', async () => {
    const server = new FakeServer().on(/POST .*items$/, ({ body }) => (body as { text: string }).text === 'Bad' ? [400, problem('invalid')] : [200, { items: [item('good')], version: 'v2' }]);
    const { session } = await opened(server);
    await session.add('Bad');
    expect(session.store.state).toMatchObject({ waiting: [], rejected: 'Bad', trouble: { kind: 'invalid' } });
    await session.add('Good');
    expect(session.store.state).toMatchObject({ rejected: null, trouble: null, items: [{ id: 'good' }] });
  });

  it('shows the points as they stand when somebody was faster', async () => {
    const server = new FakeServer().on(/DELETE/, [412, problem('changed', { current: { items: [item('theirs')], version: 'v9' } })]);
    const { session } = await opened(server);
    expect(await session.remove('one')).toBe(false);
    expect(session.store.state).toMatchObject({ items: [{ id: 'theirs' }], version: 'v9', trouble: { kind: 'changed' }, busy: [] });
    expect(server.askedFor(/DELETE/)).toMatchObject([{ ifMatch: '"v1"' }]);
  });

  it('shows the template last looked at, whichever answer comes first', async () => {
    const server = new FakeServer().on(/preview/, ({ body }) => [200, agendaOf([], { html: (body as { template: string }).template })]);
    const { session } = await opened(server);
    await Promise.all([session.preview('a'), session.preview('b')]);
    expect(session.store.state.preview).toMatchObject({ template: 'b', agenda: { at: 'ready', value: { html: 'b' } } });
    expect(server.askedFor(/^PUT/)).toHaveLength(0);
  });
});
