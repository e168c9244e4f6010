import { asOutlook } from '../../src/host/invites/fakeBody';
import { details, invited } from './initialData';
import type { Invited, Mailbox, Notice, OpenItem } from './item';

/** A call that Outlook refuses, with its code (https://learn.microsoft.com/javascript/api/outlook, "errors"). */
export class Refusal {
  constructor(readonly code: number) {}
}

const html = 3;
const apiNotSupported = 9_000;
const itemNotSaved = 9_021;
const keyNotFound = 9_018;

interface Parameters {
  readonly data?: string;
  readonly coercionType?: number;
  readonly recipientField?: number;
  readonly recipientArray?: readonly { readonly address: string; readonly name: string }[];
  readonly TimeProperty?: number;
  readonly time?: number;
  readonly name?: string;
  readonly value?: string;
  readonly key?: string;
}

type Method = (item: OpenItem, mailbox: Mailbox, given: Parameters) => unknown;

/** By the dispatch ids of office.js 1.1.110 for Outlook on the web. Those that no add-in of ours calls are refused. */
const methods: Readonly<Partial<Record<number, Method>>> = {
  14: () => html,
  15: (item, _, { recipientField }) => invited(item, recipientField === 0 ? 'required' : 'optional'),
  23: (item, _, { data, coercionType }) => { item.body = asOutlook.prepends(item.body, asHtml(data ?? '', coercionType)); },
  24: ({ meeting }, _, { TimeProperty }) => Date.parse(TimeProperty === 1 ? meeting.start : meeting.end),
  26: () => '',
  33: (item, _, notice) => { item.notices = [...without(item.notices, notice.key), notice as Notice]; },
  34: ({ notices }) => notices,
  35: (item, _, notice) => { item.notices = [...without(known(item.notices, notice.key), notice.key), notice as Notice]; },
  36: (item, _, { key }) => { item.notices = without(known(item.notices, key), key); },
  37: ({ body }, _, { coercionType }) => coercionType === html ? asOutlook.tells(body) : textOf(body),
  38: (item, _, { data, coercionType }) => { item.body = asOutlook.replaces(asHtml(data ?? '', coercionType)); },
  // A new series is made in the window; of a saved one Outlook tells only its id.
  103: () => null,
  107: ({ meeting }, mailbox) => details(meeting.organizer ?? organizerOf(mailbox)),
  // Nothing can be attached here.
  149: () => [],
  154: ({ meeting }) => meeting.attendees.filter(({ type }) => type === 'resource').map(({ address, name }) =>
    ({ locationIdentifier: { id: address, type: 'room' }, displayName: name, emailAddress: address })),
  157: () => [],
  164: ({ meeting, isSaved }) => isSaved ? meeting.id : refuse(itemNotSaved),
  169: ({ meeting }) => meeting.isAllDay,
  171: ({ meeting }) => meeting.isPrivate ? 'private' : 'normal',
  185: ({ session }, _, { name, value }) => { session.set(name ?? '', value ?? ''); },
  186: ({ session }, _, { name }) => session.get(name ?? '') ?? refuse(keyNotFound),
  187: ({ session }) => Object.fromEntries(session),
  188: ({ session }) => { session.clear(); },
  189: ({ session }, _, { name }) => { session.delete(name ?? ''); },
};

const saveSettings = 404;

/** @throws Refusal */
export function call(dispatchId: number, given: unknown, item: OpenItem, mailbox: Mailbox): unknown {
  if (dispatchId === saveSettings) {
    const [settings] = given as [Record<string, string>];
    mailbox.settings = settings;
    return undefined;
  }

  const method = methods[dispatchId] ?? refuse(apiNotSupported);
  return method(item, mailbox, given ?? {});
}

export function organizerOf({ address, name }: Mailbox): Invited {
  return { address, name, type: 'required', response: 'none' };
}

function known(notices: readonly Notice[], key: string | undefined): readonly Notice[] {
  return notices.some((one) => one.key === key) ? notices : refuse(keyNotFound);
}

function without(notices: readonly Notice[], key: string | undefined): readonly Notice[] {
  return notices.filter((one) => one.key !== key);
}

function asHtml(data: string, coercionType: number | undefined): string {
  return coercionType === html ? data : data.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function textOf(body: string): string {
  return new DOMParser().parseFromString(body, 'text/html').body.textContent;
}

function refuse(code: number): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- an answer, not a failure of ours
  throw new Refusal(code);
}
