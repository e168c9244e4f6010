import { describe, expect, it } from 'vitest';
import { FakeServer, problem } from '../../test/fakes/fakeServer';
import { addItem, prepareAgenda } from './agendas';
import { parseConfiguration } from './configuration';
import { changeSettings } from './settings';
import { previewDigest } from './digest';
import { readMe } from './people';
import { recogniseMeeting } from './meetings';
import { meetingWith } from '../../test/fakes/fakePane';

const address = { pair: 'p', start: '2026-11-26T09:00:00Z' };

describe('The API client', () => {
  it('identifies the person in every request, and sends none if nobody is signed in', async () => {
    const server = new FakeServer().on(/me$/, [200, { person: { id: 'ann' } }]);
    expect(await readMe(server.api)).toEqual({ ok: true, value: { person: { id: 'ann' } } });
    server.headers = null;
    expect(await readMe(server.api)).toEqual({ ok: false, failure: { kind: 'signedOut' } });
    expect(server.requests).toHaveLength(1);
  });

  it('sends only those properties of a meeting that the server asks for', async () => {
    const server = new FakeServer().on(/recognise/, [200, { isOneOnOne: true, reasons: [] }]);
    await recogniseMeeting(server.api, meetingWith('bo'));
    expect(Object.keys(server.requests[0]?.body as object).sort()).toEqual([
      'attendees', 'end', 'hidesAttendees', 'isAllDay', 'isCancelled', 'isOrganizerCopy', 'isPrivate', 'organizer', 'series', 'showAs',
      'start',
    ]);
  });

  it('sends the version that was seen, in quotes', async () => {
    const server = new FakeServer().on(/settings/, [200, {}]);
    await changeSettings(server.api, { receivesDigest: true, preparesAgendas: false, leadHours: 24 }, 'v7');
    expect(server.requests[0]).toMatchObject({ method: 'PUT', ifMatch: '"v7"' });
  });

  it('reads the digest as text', async () => {
    const server = new FakeServer().on(/preview/, [200, 'mail']);
    expect(await previewDigest(server.api)).toEqual({ ok: true, value: '"mail"' });
  });

  it.each([
    [401, 'signedOut'], [403, 'forbidden'], [404, 'notFound'], [412, 'changed'], [400, 'invalid'], [409, 'invalid'], [413, 'invalid'],
    [429, 'busy'], [502, 'busy'], [503, 'busy'], [504, 'busy'], [500, 'broken'], [418, 'broken'],
  ])('turns status %i into %s', async (status, kind) => {
    const server = new FakeServer().on(/./, [status, problem('some-problem')]);
    expect(await prepareAgenda(server.api, address, null)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('prefers the error of a field to the general detail', async () => {
    const answer = problem('invalid', { detail: 'See errors.', errors: { text: ['1 to 1000 characters.'] } });
    const server = new FakeServer().on(/items/, [400, answer]);
    expect(await addItem(server.api, address, 'id', '')).toEqual(
      { ok: false, failure: { kind: 'invalid', problem: { type: 'invalid', title: 'It is invalid.', detail: '1 to 1000 characters.' } } });
  });

  it('does not confuse a missing answer with an empty one', async () => {
    const server = new FakeServer().on(/./, 'offline');
    expect(await readMe(server.api)).toEqual({ ok: false, failure: { kind: 'offline' } });
  });
});

describe('The configuration of an installation', () => {
  const complete = { clientId: 'c', authority: 'https://login.microsoftonline.com/t', scope: 'api://c/OneOnOne.Use' };

  it('is ignored unless it is complete', () => {
    expect(parseConfiguration(complete)).toEqual({ ...complete, api: '' });
    expect(parseConfiguration({ ...complete, api: 'https://api.example' })?.api).toBe('https://api.example');
    const mistakes = [{ clientId: '' }, { scope: 1 }, { authority: 'http://evil.example' }];
    for (const incomplete of [null, 'text', ...mistakes.map((mistake) => ({ ...complete, ...mistake }))]) {
      expect(parseConfiguration(incomplete)).toBeNull();
    }
  });
});
