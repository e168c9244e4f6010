// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { agendaOf, annsServer, item, openAnnsPane, recognitionOf, start, type FakePane } from '../../../test/fakes/fakePane';
import type { Agenda } from '../../api/types';
import { addToSavedInvite, insertIntoInvite } from './inviteActions';

const agenda = agendaOf([item('one')], { html: '<h2>1:1</h2><p>Budget</p>' }) as unknown as Agenda;
const link = `${location.origin}/agenda/p/${start}`;

function writing(more: object, server = annsServer()): FakePane {
  server.on(/POST .*recognise/, [200, recognitionOf(more)]);
  return openAnnsPane(server, (host) => { host.surface = 'compose'; });
}

const insert = ({ host, server }: FakePane): ReturnType<typeof insertIntoInvite> => insertIntoInvite(host, server.api, 'p', agenda, true);
const bodyOf = async ({ host }: FakePane): Promise<string> => await host.invite?.read() ?? '';

describe('Inserting from the pane', () => {
  it('writes the agenda if only the two people and rooms receive the invite', async () => {
    const pane = writing({});
    expect(await insert(pane)).toEqual({ kind: 'done', message: 'The agenda is in the invite.' });
    expect(await bodyOf(pane)).toContain('Budget');
  });

  it('writes only a link if anybody else does, and says who', async () => {
    const pane = writing({ alsoReceivedBy: ['the notetaker Fred', 'Hana Rose'] });
    const { kind, message } = await insert(pane);
    expect(kind).toBe('done');
    expect(message).toContain('also goes to the notetaker Fred and Hana Rose, so we put only a link');
    expect(await bodyOf(pane)).toContain(`<a href="${link}">`);
    expect(await bodyOf(pane)).not.toContain('Budget');
  });

  it('writes nothing if it is unknown who receives the invite', async () => {
    const pane = writing({}, annsServer());
    pane.server.on(/POST .*recognise/, 'offline');
    expect((await insert(pane)).kind).toBe('failed');
    expect(await bodyOf(pane)).not.toContain('Budget');
    expect(await bodyOf(pane)).not.toContain('/agenda/');
  });

  it('writes nothing if the invite has become another meeting', async () => {
    const pane = writing({ isOneOnOne: false, with: null, kind: null });
    expect((await insert(pane)).kind).toBe('failed');
    expect(await bodyOf(pane)).not.toContain('Budget');
  });

  it('says why only a link is in a saved invite', async () => {
    const server = annsServer().on(/POST .*invite$/, [200, { outcome: 'written', forSeries: false, alsoReceivedBy: ['Hana Rose'] }]);
    const result = await addToSavedInvite(server.api, { pair: 'p', start }, 'Bo');
    expect(result).toEqual({ kind: 'done', message: expect.stringContaining('also goes to Hana Rose, so we put only a link') as string });
  });
});
