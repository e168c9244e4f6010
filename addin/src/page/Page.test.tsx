// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { agendaOf, annsServer, bo, identityOf, item, meOf, openAnnsPane, pairOf, settings, start } from '../../test/fakes/fakePane';
import { type FakeServer, problem } from '../../test/fakes/fakeServer';
import { all, buttons, page, text, turn, until, untilShown } from '../../test/fakes/renderedPage';
import { PaneSession } from '../taskpane/state/paneSession';
import { Page } from './Page';
import { parseRoute } from './route';

const question = { id: 'overdue-help', text: 'What makes them hard to keep?' };
const itemId = 'ask-overdue-help-20261126090000';
const onAgenda = 'It is on the agenda for Thu 26 Nov, 09:00.';

/** For Ann, who manages Bo and has a question in her digest. */
function server(more: object = {}): FakeServer {
  return annsServer()
    .on(/GET \/api\/me$/, [200, meOf({ getsDigest: true, reports: [{ pairId: 'p', person: bo, relationship: 'directReport' }], ...more })])
    .on(/GET .*\/questions$/, [200, [question]])
    .on(/GET .*\/agendas\//, [404, problem('not-prepared')])
    .on(/POST .*\/preview$/, [200, agendaOf([])])
    .on(/POST .*\/items$/, [200, { items: [item(itemId, { text: question.text })], version: 'v2' }])
    .on(/POST .*\/check-ins$/, [200, { last: '2026-11-24', times: 1 }]);
}

async function follow(path: string, from: FakeServer): Promise<void> {
  const { host, context } = openAnnsPane(from, (outlook) => { outlook.meeting = null; });
  const route = parseRoute(new URL(path, 'https://oneonone.example'));
  const session = new PaneSession(host, route.page === 'agenda' ? route.pair : null);
  await session.readMeeting();
  render(<Page context={{ ...context, session }} route={route} />, page());
  await session.connect({ api: from.api, identity: identityOf(from) });
}

afterEach(() => { render(null, page()); });

describe('The link to the next agenda of a pair', () => {
  it('opens the agenda of their next 1:1, which can be edited', async () => {
    const from = server()
      .on(/GET .*\/agendas\//, [200, agendaOf([item('one')])])
      .on(/edits$/, [200, { items: [item('one', { place: 'done' })], version: 'v2' }]);
    await follow('/agenda/p', from);
    await untilShown('Agenda for Thu 26 Nov, 09:00');
    await untilShown('Point one');
    expect(page().querySelector('h1')?.textContent).toBe('1:1 with Bo');
    page().querySelector<HTMLElement>('input[type=checkbox]')?.click();
    await until(() => { expect(from.requestsMatching(new RegExp(`POST .*/p/agendas/${start}/items/one/edits`))).toHaveLength(1); });
  });

  it('says that no 1:1 is scheduled and offers times, but not if the calendar is unknown', async () => {
    const found = { known: true, otherKnown: true, minutes: 30, inTheWay: [], times: [
      { start: '2026-11-25T09:00:00Z', end: '2026-11-25T09:30:00Z', reason: 'usualTime', theirStart: '2026-11-25T10:00:00' },
    ] };
    await follow('/agenda/p', server().on(/pairs\/p$/, [200, pairOf({ meetings: { known: true } })]).on(/times$/, [200, found]));
    await untilShown('No 1:1 is scheduled');
    await untilShown('this link opens its agenda');
    await untilShown('your usual time · 10:00 for Bo');
    const link = new URL(all('a').find((one) => one.textContent === 'Wed 25 Nov, 09:00')?.getAttribute('href') ?? '');
    expect([link.searchParams.get('to'), link.searchParams.get('startdt')]).toEqual(['bo@contoso.com', '2026-11-25T09:00:00Z']);
    render(null, page());
    await follow('/agenda/p', server().on(/pairs\/p$/, [200, pairOf({ meetings: { known: false } })]));
    await untilShown('We could not read the calendar yet');
  });

  it('shows nothing to anybody else', async () => {
    const from = server().on(/pairs\/p$/, [404, problem('not-found')]);
    await follow('/agenda/p', from);
    await untilShown('This agenda belongs to two other people');
    expect(text()).not.toContain('Bo');
    expect(from.requestsMatching(/agendas/)).toHaveLength(0);
  });

  it('offers to sign in', async () => {
    const from = server().on(/./, [401, problem('who')]);
    await follow('/agenda/p', from);
    await untilShown('You are signed out.');
    expect(buttons('Sign in')).toHaveLength(1);
    expect(text()).not.toContain('two other people');
  });
});

describe('The link to one agenda', () => {
  it('opens that agenda and links to the next one', async () => {
    const from = server().on(/GET .*\/agendas\//, [200, agendaOf([item('one')])]);
    await follow('/agenda/p/2026-11-12T09:00:00Z', from);
    await untilShown('Agenda for Thu 12 Nov, 09:00');
    await until(() => { expect(from.requestsMatching(/GET .*agendas\/2026-11-12T09:00:00Z$/)).toHaveLength(1); });
    expect(page().querySelector('a')?.textContent).toBe('Go to the next one, Thu 26 Nov, 09:00');
  });

  it('shows times in the reader\'s own time zone', async () => {
    await follow('/agenda/p', server({ timeZone: 'Asia/Tokyo' }));
    await untilShown('Agenda for Thu 26 Nov, 18:00');
  });
});

describe('A question of the digest', () => {
  it('is added to the agenda of the next 1:1 and recorded as asked', async () => {
    const from = server();
    await follow('/next/bo?ask=overdue-help', from);
    await untilShown('A question for Bo');
    await untilShown('What makes them hard to keep?');
    await untilShown('Your next 1:1 is on Thu 26 Nov, 09:00, in 2 days.');
    buttons('Add to the agenda')[0]!.click();
    await untilShown(onAgenda);
    expect(from.requestsMatching(/POST .*\/items$/).map(({ body }) => body)).toEqual([{ id: itemId, text: question.text }]);
    expect(from.requestsMatching(/POST .*\/check-ins$/).map(({ body }) => body)).toEqual([{ manager: 'p' }]);
    expect(buttons('Add to the agenda')).toHaveLength(0);
  });

  it('is added once, however often the button is pressed', async () => {
    const from = server();
    await follow('/next/bo?ask=overdue-help', from);
    await untilShown('Add to the agenda');
    const button = buttons('Add to the agenda')[0]!;
    button.click();
    button.click();
    await untilShown(onAgenda);
    expect(new Set(from.requestsMatching(/POST .*\/items$/).map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it.each([
    ['prepared', [200, agendaOf([item(itemId, { place: 'done' })])] as const, []],
    ['prepared with it as its check-in', [200, agendaOf([], { checkIn: question.text })] as const, []],
    ['not prepared yet', [404, problem('not-prepared')] as const, [item(itemId)]],
    [
      'of a 1:1 that has moved',
      [404, problem('not-prepared')] as const,
      [item('ask-overdue-help-20261125090000', { text: question.text })],
    ],
  ])('is not added twice to an agenda that is %s', async (_, agenda, openItems) => {
    const from = server().on(/GET .*\/agendas\//, [...agenda]).on(/pairs\/p$/, [200, pairOf({ openItems })]);
    await follow('/next/bo?ask=overdue-help', from);
    await untilShown(onAgenda);
    expect(buttons('Add to the agenda')).toHaveLength(0);
  });

  it('can still be added after a failure, which is shown', async () => {
    const from = server().on(/POST .*\/items$/, 'offline');
    await follow('/next/bo?ask=overdue-help', from);
    await untilShown('Add to the agenda');
    buttons('Add to the agenda')[0]!.click();
    await untilShown('You are offline.');
    expect(from.requestsMatching(/check-ins/)).toHaveLength(0);
    expect(buttons('Add to the agenda')).toHaveLength(1);
  });

  it('cannot be added while no 1:1 is scheduled', async () => {
    await follow('/next/bo?ask=overdue-help', server().on(/pairs\/p$/, [200, pairOf({ meetings: { known: true } })]));
    await untilShown('No 1:1 with Bo is scheduled.');
    expect(buttons('Add to the agenda')).toHaveLength(0);
  });

  it('is not shown to other readers or once we no longer ask it', async () => {
    await follow('/next/cy?ask=overdue-help', server());
    await untilShown('This question is for somebody else');
    render(null, page());
    await follow('/next/bo?ask=never-heard-of', server());
    await untilShown('We no longer ask this question');
  });
});

describe('The link to the preferences', () => {
  it('turns the digest off, based on the version that was shown', async () => {
    const from = server().on(/PUT .*settings/, [200, { ...settings, receivesDigest: false, version: 's2' }]);
    await follow('/preferences', from);
    await untilShown('Your preferences');
    const label = 'Send me the weekly digest on Mondays';
    const digest = await until(() => page().querySelector<HTMLElement>(`fluent-switch[aria-label="${label}"]`)!);
    expect(text()).not.toContain('Insert the agenda automatically');
    turn(digest, false);
    const change = { ifMatch: '"s1"', body: { receivesDigest: false, preparesAgendas: false } };
    await until(() => { expect(from.requestsMatching(/PUT .*settings/)).toMatchObject([change]); });
  });

  it('turns off the emails before the digest, which managers get until they do so', async () => {
    const from = server().on(/PUT .*settings/, [200, { ...settings, receivesPreview: false, version: 's2' }]);
    await follow('/preferences', from);
    await untilShown('Your preferences');
    const label = 'Email me before Monday’s digest if one of my 1:1s is not on track';
    const previews = await until(() => page().querySelector<HTMLElement>(`fluent-switch[aria-label="${label}"]`)!);
    turn(previews, false);
    const change = { ifMatch: '"s1"', body: { receivesDigest: true, receivesPreview: false } };
    await until(() => { expect(from.requestsMatching(/PUT .*settings/)).toMatchObject([change]); });
  });
});

describe('Assistants in the preferences', () => {
  const address = 'https://api.example/api/mcp';
  const label = 'Let my own assistants work for me';
  const assistants = () => page().querySelector<HTMLElement>(`fluent-switch[aria-label="${label}"]`);

  it('are not offered where the organisation does not allow them', async () => {
    await follow('/preferences', server());
    await untilShown('Send me the weekly digest');
    expect(assistants()).toBeNull();
  });

  it('are off, and turned on with the other settings as they are', async () => {
    const from = server()
      .on(/GET \/api\/me$/, [200, meOf({ getsDigest: true, assistantAddress: address })])
      .on(/PUT .*settings/, [200, { ...settings, usesAssistants: true, version: 's2' }]);
    await follow('/preferences', from);
    await untilShown(label);
    const toggle = assistants()!;
    expect(text()).not.toContain(address);
    turn(toggle, true);
    const change = { ifMatch: '"s1"', body: { receivesDigest: true, usesAssistants: true, sharesWordsWithAssistants: false } };
    await until(() => { expect(from.requestsMatching(/PUT .*settings/)).toMatchObject([change]); });
  });

  it('show their address and what they did in my name', async () => {
    await follow('/preferences', server()
      .on(/GET \/api\/me$/, [200, meOf({ assistantAddress: address, settings: { ...settings, usesAssistants: true } })])
      .on(/assistant-calls$/, [200, [
        { at: '2026-11-23T09:00:02Z', deed: 'addedPoint', with: bo },
        { at: '2026-11-23T09:00:01Z', deed: 'readAgenda', with: null },
        { at: '2026-11-23T09:00:00Z', deed: 'listedActions', with: null },
      ]]));
    await untilShown(`The address for your assistant: ${address}`);
    await untilShown('What assistants did in my name');
    const list = all('details').find((one) => one.textContent.includes('What assistants did in my name'));
    list?.setAttribute('open', '');
    list?.dispatchEvent(new Event('toggle'));
    await untilShown('Mon 23 Nov, 09:00: added a point to the agenda with Bo');
    expect(text()).toContain('Mon 23 Nov, 09:00: read the agenda with somebody else');
    expect(text()).toContain('Mon 23 Nov, 09:00: listed my open action items');
  });
});

describe('Any other address', () => {
  it('says that the link does not work, and sends no request', async () => {
    const pane = openAnnsPane(server(), (host) => { host.meeting = null; });
    await pane.session.readMeeting();
    render(<Page context={pane.context} route={parseRoute(new URL('/agenda', 'https://oneonone.example'))} />, page());
    await untilShown('This link does not work');
    expect(pane.server.requests).toHaveLength(0);
  });
});
