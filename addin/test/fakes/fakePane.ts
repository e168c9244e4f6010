import type { Identity } from '../../src/auth/identity';
import type { Meeting } from '../../src/domain/meetings/meeting';
import { succeeded } from '../../src/domain/result';
import { FakeHost } from '../../src/host/fakeHost';
import { datesOf } from '../../src/messages/dates';
import type { PaneContext } from '../../src/taskpane/context';
import { PaneSession } from '../../src/taskpane/state/paneSession';
import { RecentlyDeleted } from '../../src/taskpane/state/recentlyDeleted';
import { Store } from '../../src/taskpane/state/store';
import { FakeLocalDrafts, FakeNetwork } from './fakeDependencies';
import { FakeServer } from './fakeServer';

export const start = '2026-11-26T09:00:00Z';

interface FakePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const personNamed = (name: string): FakePerson =>
  ({ id: name, name: `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`, email: `${name}@contoso.com` });

export const ann = personNamed('ann');
export const bo = personNamed('bo');

export function meetingWith(...names: readonly string[]): Meeting {
  const attendee = (name: string): Meeting['attendees'][number] => {
    const person = personNamed(name);
    return { address: person.email, name: person.name, type: 'required', response: 'none' };
  };
  return {
    organizer: attendee('ann'), attendees: names.map(attendee), start, end: '2026-11-26T09:30:00Z', series: null, isRecurring: false,
    isAllDay: false, isCancelled: false, isPrivate: false, hidesAttendees: false, isOrganizerCopy: true, showAs: 'busy',
  };
}

export const item = (id: string, more: object = {}): object =>
  ({ id, text: `Point ${id}`, author: 'ann', place: 'open', timesCarried: 0, writtenAt: start, ...more });

export const agendaOf = (items: readonly object[], more: object = {}): object => ({
  start, lead: 'ann', template: { id: 'weekly', version: 1, title: 'Weekly', minutes: 30 }, why: 'made for it', coachingNote: [],
  items: { items, version: 'v1' }, sections: [{ title: 'Topics', prompts: ['<em>What</em> is new?'] }],
  html: '<h2>1:1</h2>', markdown: '# 1:1', text: '1:1', ...more,
});

export const pairOf = (more: object = {}): object => ({
  pairId: 'p', person: bo, relationship: 'directReport', since: '2024-03-01',
  meetings: {
    known: true, last: '2026-11-12T09:30:00Z', lastStart: '2026-11-12T09:00:00Z', next: start,
    line: { status: 'covered', cadenceDays: 14, isCadenceAgreed: true },
  },
  preparation: { on: false, forAll: false, leadHours: 24, everyOccurrence: false },
  openItems: [], openActions: [], recentNotes: [], ...more,
});

export const settings = {
  receivesDigest: true, receivesPreview: null, preparesAgendas: false, leadHours: 24, writesEveryOccurrence: false, version: 's1',
  usesAssistants: false, sharesWordsWithAssistants: false,
};

export const meOf = (more: object = {}): object =>
  ({
    person: ann, timeZone: 'UTC', isManager: true, getsDigest: false, roles: [], reports: [], settings, changesInvites: true,
    address: 'familiar', ...more,
  });

export const recognitionOf = (more: object = {}): object => ({
  isOneOnOne: true, reasons: ['1:1 with your report Bo'], counts: true, with: { pairId: 'p', person: bo, relationship: 'directReport' },
  kind: 'directReport', alsoReceivedBy: [], templates: [], ...more,
});

/** A server that knows Ann, who manages Bo. */
export function annsServer(): FakeServer {
  const server: FakeServer = new FakeServer()
    .on(/GET \/api\/me$/, [200, meOf()])
    .on(/POST .*recognise/, [200, recognitionOf()])
    .on(/GET .*\/pairs\/p$/, [200, pairOf()])
    .on(/GET .*\/agendas\//, [200, agendaOf([item('one'), item('two')])])
    .on(/PUT .*\/agendas\/[^/]*$/, [200, agendaOf([item('one'), item('two')])])
    .on(/GET .*\/coverage\/me/, [200, { digestSays: [], seenBy: [], pairs: [], digestsOn: true }])
    .on(/GET .*\/me\/ids$/, [200, { questions: [] }])
    .on(/GET .*\/requests$/, [200, { requests: [] }])
    .on(/GET .*\/capacity$/, [200, { fits: true }])
    .on(/GET .*\/six-weeks$/, [200, { state: 'notBegun' }])
    .on(/GET .*\/notes/, [200, { items: [], version: 'v1' }])
    .on(/GET .*\/actions/, ({ ifNoneMatch }) => ifNoneMatch === null ? [200, { items: [], version: 'v1' }] : [304])
    .on(/GET .*\/items$/, [304]);
  // Before the verdict names the pair, the pane asks by the other person's address.
  return server.on(/bo@contoso\.com/, (sent) => server.answerTo({ ...sent, path: sent.path.replace('bo@contoso.com', 'p') }));
}

export interface FakePane {
  readonly host: FakeHost;
  readonly server: FakeServer;
  readonly network: FakeNetwork;
  readonly session: PaneSession;
  readonly context: PaneContext;
  readonly connect: () => Promise<void>;
}

/** Ann's pane next to a 1:1 with Bo, two days before it. */
export function openAnnsPane(
  server = annsServer(), prepare: (host: FakeHost) => void = () => undefined, identity: Partial<Identity> = {},
  localDrafts = new FakeLocalDrafts(),
): FakePane {
  const host = new FakeHost();
  host.me = { address: ann.email, name: ann.name, locale: 'en-GB' };
  host.meeting = meetingWith('bo');
  host.roamingItems.set('oneonone', { knowsItsWay: true });
  prepare(host);
  const session = new PaneSession(host);
  const network = new FakeNetwork();
  let ids = 0;
  const now = (): Date => new Date('2026-11-24T12:00:00Z');
  const dates = datesOf(host.clock.toLocal, now);
  return {
    host, server, network, session,
    context: {
      session, dates, localDrafts, deleted: new RecentlyDeleted(localDrafts, now, dates.today), network,
      newId: () => `new${++ids}`, announcement: new Store(''), now,
    },
    connect: () => session.connect({ api: server.api, identity: { ...identityOf(server), ...identity } }),
  };
}

/** Whoever the server's headers identify. */
export function identityOf(server: FakeServer): Identity {
  return {
    headers: () => Promise.resolve(server.headers),
    lastFailure: () => null,
    signIn: () => Promise.resolve(succeeded(undefined)),
    signOut: () => Promise.resolve(),
  };
}
