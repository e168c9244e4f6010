import { describe, expect, it, vi } from 'vitest';
import { FakeServer, problem } from '../../test/fakes/fakeServer';
import { prepareAgenda } from './agendas';
import { Api } from './client';
import { parseConfiguration } from './configuration';
import { changeSettings } from './settings';
import { previewDigest } from './digest';
import { addItem } from './items';
import { readMe } from './people';
import { recogniseMeeting } from './meetings';
import { meetingWith } from '../../test/fakes/fakePane';

const nothingKnown = { minutes: null, organizer: null };
const address = { pair: 'p', start: '2026-11-26T09:00:00Z' };

describe('The API client', () => {
  it('identifies the person in every request, and sends none if nobody is signed in', async () => {
    const server = new FakeServer().on(/me$/, [200, { person: { id: 'ann' } }]);
    expect(await readMe(server.api)).toEqual({ ok: true, value: { person: { id: 'ann' } } });
    server.headers = null;
    expect(await readMe(server.api)).toEqual({ ok: false, failure: { kind: 'signedOut' } });
    expect(server.requests).toHaveLength(1);
  });

  it('asks for answers in the language and form of the page, which may not be those of the browser and the organisation', async () => {
    const languages: (string | null)[] = [];
    const api = new Api({
      base: 'https://api.example', language: 'de-x-familiar', authorise: () => Promise.resolve({}),
      fetch: (request) => {
        languages.push(request.headers.get('Accept-Language'));
        return Promise.resolve(Response.json({}));
      },
    });
    await readMe(api);
    expect(languages).toEqual(['de-x-familiar']);
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
    expect(await prepareAgenda(server.api, address, null, nothingKnown)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('tells a missing key from a busy server', async () => {
    const answer = problem('key-missing', { title: 'What you wrote cannot be opened.', detail: 'Its key is missing.' });
    const server = new FakeServer().on(/./, [503, answer]);
    expect(await prepareAgenda(server.api, address, null, nothingKnown)).toEqual({
      ok: false,
      failure: {
        kind: 'sealed',
        problem: { type: 'key-missing', title: 'What you wrote cannot be opened.', detail: 'Its key is missing.' },
      },
    });
  });

  it('prefers the error of a field to the general detail', async () => {
    const answer = problem('invalid', { detail: 'See errors.', errors: { text: ['1 to 1000 characters.'] } });
    const server = new FakeServer().on(/items/, [400, answer]);
    expect(await addItem(server.api, address, 'id', '')).toEqual(
      { ok: false, failure: { kind: 'invalid', problem: { type: 'invalid', title: 'It is invalid.', detail: '1 to 1000 characters.' } } });
  });

  it('does not confuse a missing answer with an empty one, nor a server that is down with a missing network', async () => {
    const server = new FakeServer().on(/./, 'offline');
    expect(await readMe(server.api)).toEqual({ ok: false, failure: { kind: 'offline' } });
    server.on(/./, 'unreachable');
    expect(await readMe(server.api)).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });

  it.each<[string, number, unknown]>([
    ['a page with 200, as from the sign-in of a network', 200, '<!doctype html><title>Welcome</title>'],
    ['a page with 404, as from a web server without our API', 404, '<!doctype html><title>Not found</title>'],
    ['a page with 403, as from a proxy', 403, '<html><body>Forbidden</body></html>'],
    ['nothing', 200, undefined],
    ['null', 200, null],
  ])('says that something else has answered when the answer is %s', async (_, status, body) => {
    expect(await readMe(new FakeServer().on(/./, [status, body]).api)).toEqual({ ok: false, failure: { kind: 'foreign' } });
  });

  it('counts the page of a gateway as a busy server', async () => {
    const server = new FakeServer().on(/./, [503, '<html><body>The service is starting.</body></html>']);
    expect(await readMe(server.api)).toMatchObject({ failure: { kind: 'busy' } });
  });

  it.each<[string, number, (api: Api) => Promise<unknown>]>([
    ['a read', 40_000, readMe],
    ['a question that is posted', 40_000, (api) => recogniseMeeting(api, meetingWith('bo'))],
    ['a change', 15_000, (api) => prepareAgenda(api, address, null, nothingKnown)],
  ])('gives up on %s after %i ms', async (_, milliseconds, send) => {
    vi.useFakeTimers();
    try {
      let isOver = false;
      const answer = send(new FakeServer().on(/./, 'never').api).then((result) => {
        isOver = true;
        return result;
      });
      await vi.advanceTimersByTimeAsync(milliseconds - 100);
      expect(isOver).toBe(false);
      await vi.advanceTimersByTimeAsync(200);
      expect(await answer).toEqual({ ok: false, failure: { kind: 'slow' } });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('The configuration of an installation', () => {
  const complete = { clientId: 'c', authority: 'https://login.microsoftonline.com/t', scope: 'c/OneOnOne.Use' };

  it('is ignored unless it is complete', () => {
    expect(parseConfiguration(complete)).toEqual({ ...complete, api: '' });
    expect(parseConfiguration({ ...complete, api: 'https://api.example' })?.api).toBe('https://api.example');
    const mistakes = [{ clientId: '' }, { scope: 1 }, { authority: 'http://evil.example' }];
    for (const incomplete of [null, 'text', ...mistakes.map((mistake) => ({ ...complete, ...mistake }))]) {
      expect(parseConfiguration(incomplete)).toBeNull();
    }
  });
});
