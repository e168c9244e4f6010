import { PaneSession } from '../../src/taskpane/state/paneSession';
import { FakeHost } from '../../src/host/fakeHost';
import { datesOf } from '../../src/messages';
import type { PaneContext } from '../../src/taskpane/context';
import { Store } from '../../src/taskpane/state/store';
import type { Meeting } from '../../src/domain/meetings/meeting';
import type { Identity } from '../../src/auth/identity';
import { FakeServer } from './fakeServer';
import { FakeConnection, FakeKeepsake } from './fakeDependencies';

export const start = '2026-11-26T09:00:00Z';
const someone = (name: string): { id: string; name: string; email: string } => ({ id: name, name: `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`, email: `${name}@contoso.com` });

export const ann = someone('ann');
export const bo = someone('bo');

export function meetingWith(...names: readonly string[]): Meeting {
  const attendee = (name: string): Meeting['attendees'][number] => ({ address: `${name}@contoso.com`, name: someone(name).name, type: 'required', response: 'none' });
  return {
    organizer: attendee('ann'), attendees: names.map(attendee), start, end: '2026-11-26T09:30:00Z', series: null, isRecurring: false,
    isAllDay: false, isCancelled: false, isPrivate: false, hidesAttendees: false, isOrganizerCopy: true, showAs: 'busy',
  };
}

export const item = (id: string, more: object = {}): object => ({ id, text: `Point ${id}`, author: 'ann', place: 'open', timesCarried: 0, writtenAt: start, ...more });

export const agendaOf = (items: readonly object[], more: object = {}): object => ({
  start, lead: 'ann', template: { id: 'weekly', version: 1, title: 'Weekly', minutes: 30 }, why: 'made for it', coachingNote: [],
  items: { items, version: 'v1' }, sections: [{ title: 'Topics', prompts: ['<em>What</em> is new?'] }], html: '<h2>1:1</h2>', markdown: '# 1:1', text: '1:1', ...more,
});

export const pairOf = (more: object = {}): object => ({
  pairId: 'p', person: bo, relationship: 'directReport', since: '2024-03-01',
  meetings: { known: true, last: '2026-11-12T09:30:00Z', lastStart: '2026-11-12T09:00:00Z', next: start, line: { status: 'covered', cadenceDays: 14 } },
  preparation: { on: false, forAll: false, leadHours: 24, everyOccurrence: false }, openItems: [], openActions: [], recentNotes: [], ...more,
});

/** A server that knows Ann, who manages Bo. */
export function annsServer(): FakeServer {
  return new FakeServer()
    .on(/GET \/api\/me$/, [200, { person: ann, timeZone: 'UTC', isManager: true, getsDigest: false, roles: [], reports: [], settings: { receivesDigest: true, preparesAgendas: false, leadHours: 24, writesEveryOccurrence: false, version: 's1' } }])
    .on(/POST .*recognise/, [200, { isOneOnOne: true, reasons: ['1:1 with your report Bo'], counts: true, with: { pairId: 'p', person: bo, relationship: 'directReport' }, kind: 'directReport', templates: [] }])
    .on(/GET .*\/pairs\/p$/, [200, pairOf()])
    .on(/GET .*\/agendas\//, [200, agendaOf([item('one'), item('two')])])
    .on(/PUT .*\/agendas\/[^/]*$/, [200, agendaOf([item('one'), item('two')])])
    .on(/GET .*\/coverage\/me/, [200, { digestSays: [], seenBy: [], pairs: [] }])
    .on(/GET .*\/notes/, [200, { items: [] }]);
}

export interface World {
  readonly host: FakeHost;
  readonly server: FakeServer;
  readonly session: PaneSession;
  readonly context: PaneContext;
  readonly connect: () => Promise<void>;
}

/** Ann's pane beside a 1:1 with Bo, two days before it. */
export function annsPane(server = annsServer(), prepare: (host: FakeHost) => void = () => undefined, identity: Partial<Identity> = {}): World {
  const host = new FakeHost();
  host.me = { address: ann.email, name: ann.name, locale: 'en-GB' };
  host.meeting = meetingWith('bo');
  host.kept.set('oneonone', { knowsItsWay: true });
  prepare(host);
  const session = new PaneSession(host);
  let ids = 0;
  const who: Identity = { headers: () => Promise.resolve(server.headers), refusal: () => null, signIn: () => Promise.resolve(null), signOut: () => Promise.resolve(), ...identity };
  const now = (): Date => new Date('2026-11-24T12:00:00Z');
  return {
    host, server, session,
    context: {
      session, dates: datesOf('en-GB', host.clock.toLocal, now), keepsake: new FakeKeepsake(), connection: new FakeConnection(),
      newId: () => `new${++ids}`, announcement: new Store(''), now,
    },
    connect: () => session.connect({ api: server.api, identity: who }),
  };
}
