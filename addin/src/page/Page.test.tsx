// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeServer, problem } from '../../test/fakes/fakeServer';
import { agendaOf, ann, annsPane, annsServer, bo, item, pairOf, start, type World } from '../../test/fakes/fakePane';
import { PaneSession } from '../taskpane/state/paneSession';
import { Page } from './Page';
import { parseRoute } from './route';

const question = { id: 'overdue-help', text: 'What makes them hard to keep?' };
const itemId = 'ask-overdue-help-20261126090000';
const onItsAgenda = 'It is on the agenda of Thu 26 Nov, 09:00.';

const page = (): HTMLElement => document.body;
const text = (): string => page().textContent.replaceAll('\u00a0', ' ');
/** Patient enough for a busy machine. */
const until = <T,>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 10_000 });
const seen = (words: string): Promise<void> => until(() => { expect(text()).toContain(words); });
const buttons = (name: string): HTMLElement[] => [...page().querySelectorAll<HTMLElement>('fluent-button, button')].filter((one) => one.textContent === name);

/** Ann, whose report Bo is, with the question of her digest. */
function server(more: object = {}): FakeServer {
  return annsServer()
    .on(/GET \/api\/me$/, [200, {
      person: ann, timeZone: 'UTC', isManager: true, getsDigest: true, roles: [], reports: [{ pairId: 'p', person: bo, relationship: 'directReport' }],
      settings: { receivesDigest: true, preparesAgendas: false, leadHours: 24, writesEveryOccurrence: false, version: 's1' }, ...more,
    }])
    .on(/GET .*\/questions$/, [200, [question]])
    .on(/GET .*\/agendas\//, [404, problem('not-prepared')])
    .on(/POST .*\/preview$/, [200, agendaOf([])])
    .on(/POST .*\/items$/, [200, { items: [item(itemId, { text: question.text })], version: 'v2' }])
    .on(/POST .*\/check-ins$/, [200, { last: '2026-11-24', times: 1 }]);
}

async function follow(path: string, from: FakeServer): Promise<World> {
  const world = annsPane(from, (host) => { host.meeting = null; });
  const route = parseRoute(new URL(path, 'https://oneonone.example'));
  const session = new PaneSession(world.host, route.page === 'agenda' ? route.pair : null);
  await session.readMeeting();
  render(<Page context={{ ...world.context, session }} route={route} />, page());
  await session.connect({ api: from.api, identity: { headers: () => Promise.resolve(from.headers), refusal: () => null, signIn: () => Promise.resolve(null), signOut: () => Promise.resolve() } });
  return world;
}

afterEach(() => { render(null, page()); });

describe('The link to the next agenda of a pair', () => {
  it('opens that of their next 1:1, whichever that is, to be worked on', async () => {
    const from = server().on(/GET .*\/agendas\//, [200, agendaOf([item('one')])]).on(/edits$/, [200, { items: [item('one', { place: 'done' })], version: 'v2' }]);
    await follow('/agenda/p', from);
    await seen('The agenda of Thu 26 Nov, 09:00');
    await seen('Point one');
    expect(page().querySelector('h1')?.textContent).toBe('1:1 with Bo');
    page().querySelector<HTMLElement>('input[type=checkbox]')?.click();
    await until(() => { expect(from.askedFor(new RegExp(`POST .*/p/agendas/${start}/items/one/edits`))).toHaveLength(1); });
  });

  it('says that none is planned, and not so when the calendar is unknown', async () => {
    await follow('/agenda/p', server().on(/pairs\/p$/, [200, pairOf({ meetings: { known: true } })]));
    await seen('No next 1:1 is planned');
    await seen('its agenda is here');
    render(null, page());
    await follow('/agenda/p', server().on(/pairs\/p$/, [200, pairOf({ meetings: { known: false } })]));
    await seen('The calendar could not be read yet, so it is not known');
  });

  it('tells nothing to anybody but the two', async () => {
    const from = server().on(/pairs\/p$/, [404, problem('not-found')]);
    await follow('/agenda/p', from);
    await seen('This agenda belongs to two other people');
    expect(text()).not.toContain('Bo');
    expect(from.askedFor(/agendas/)).toHaveLength(0);
  });

  it('lets somebody sign in who is signed out', async () => {
    const from = server().on(/./, [401, problem('who')]);
    await follow('/agenda/p', from);
    await seen('You are signed out.');
    expect(buttons('Sign in')).toHaveLength(1);
    expect(text()).not.toContain('two other people');
  });
});

describe('The link to one agenda', () => {
  it('opens that one, and leads on to the next', async () => {
    const from = server().on(/GET .*\/agendas\//, [200, agendaOf([item('one')])]);
    await follow('/agenda/p/2026-11-12T09:00:00Z', from);
    await seen('The agenda of Thu 12 Nov, 09:00');
    await until(() => { expect(from.askedFor(/GET .*agendas\/2026-11-12T09:00:00Z$/)).toHaveLength(1); });
    expect(page().querySelector('a')?.textContent).toBe('Go to the next one, Thu 26 Nov, 09:00');
  });

  it('is told in the reader\'s own time', async () => {
    await follow('/agenda/p', server({ timeZone: 'Asia/Tokyo' }));
    await seen('The agenda of Thu 26 Nov, 18:00');
  });
});

describe('The question of a digest', () => {
  it('is put on the agenda of the next 1:1, and noted as asked', async () => {
    const from = server();
    await follow('/next/bo?ask=overdue-help', from);
    await seen('A question for Bo');
    await seen('What makes them hard to keep?');
    await seen('Your next 1:1 is on Thu 26 Nov, 09:00, in 2 days.');
    buttons('Put it on the agenda')[0]!.click();
    await seen(onItsAgenda);
    expect(from.askedFor(/POST .*\/items$/).map((asked) => asked.body)).toEqual([{ id: itemId, text: question.text }]);
    expect(from.askedFor(/POST .*\/check-ins$/).map((asked) => asked.body)).toEqual([{ manager: 'p' }]);
    expect(buttons('Put it on the agenda')).toHaveLength(0);
  });

  it('goes there once, however often the button is pressed', async () => {
    const from = server();
    await follow('/next/bo?ask=overdue-help', from);
    await seen('Put it on the agenda');
    const button = buttons('Put it on the agenda')[0]!;
    button.click();
    button.click();
    await seen(onItsAgenda);
    expect(new Set(from.askedFor(/POST .*\/items$/).map((asked) => JSON.stringify(asked.body))).size).toBe(1);
  });

  it.each([
    ['prepared', [200, agendaOf([item(itemId, { place: 'done' })])] as const, []],
    ['prepared with it as its check-in', [200, agendaOf([], { checkIn: question.text })] as const, []],
    ['not prepared yet', [404, problem('not-prepared')] as const, [item(itemId)]],
    ['of a 1:1 that was moved', [404, problem('not-prepared')] as const, [item('ask-overdue-help-20261125090000', { text: question.text })]],
  ])('that stands on an agenda %s is not put there twice', async (_, agenda, openItems) => {
    await follow('/next/bo?ask=overdue-help', server().on(/GET .*\/agendas\//, [...agenda]).on(/pairs\/p$/, [200, pairOf({ openItems })]));
    await seen(onItsAgenda);
    expect(buttons('Put it on the agenda')).toHaveLength(0);
  });

  it('stays to be put there when it could not be, with what went wrong', async () => {
    const from = server().on(/POST .*\/items$/, 'offline');
    await follow('/next/bo?ask=overdue-help', from);
    await seen('Put it on the agenda');
    buttons('Put it on the agenda')[0]!.click();
    await seen('You are offline.');
    expect(from.askedFor(/check-ins/)).toHaveLength(0);
    expect(buttons('Put it on the agenda')).toHaveLength(1);
  });

  it('cannot be put anywhere while no 1:1 is planned', async () => {
    await follow('/next/bo?ask=overdue-help', server().on(/pairs\/p$/, [200, pairOf({ meetings: { known: true } })]));
    await seen('No next 1:1 with Bo is planned.');
    expect(buttons('Put it on the agenda')).toHaveLength(0);
  });

  it('is for nobody who was not meant, and none that is not asked any more', async () => {
    await follow('/next/cy?ask=overdue-help', server());
    await seen('This question is for somebody else');
    render(null, page());
    await follow('/next/bo?ask=never-heard-of', server());
    await seen('This question is not asked any more');
  });
});

describe('The link to the preferences', () => {
  it('turns the digest off, on top of what was seen', async () => {
    const from = server().on(/PUT .*settings/, [200, { receivesDigest: false, preparesAgendas: false, leadHours: 24, writesEveryOccurrence: false, version: 's2' }]);
    await follow('/preferences', from);
    await seen('Your preferences');
    const digest = await until(() => page().querySelector<HTMLElement & { checked: boolean }>('fluent-switch[aria-label="Send me the weekly digest on Mondays"]')!);
    expect(text()).not.toContain('Insert the agenda by itself');
    digest.checked = false;
    digest.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => { expect(from.askedFor(/PUT .*settings/)).toMatchObject([{ ifMatch: '"s1"', body: { receivesDigest: false, preparesAgendas: false } }]); });
  });
});

describe('Any other address', () => {
  it('says that it leads nowhere, and asks nobody anything', async () => {
    const world = annsPane(server(), (host) => { host.meeting = null; });
    await world.session.readMeeting();
    render(<Page context={world.context} route={parseRoute(new URL('/agenda', 'https://oneonone.example'))} />, page());
    await seen('This link leads nowhere');
    expect(world.server.asked).toHaveLength(0);
  });
});
