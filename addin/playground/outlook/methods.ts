import { simulatedOutlook } from '../../src/host/invites/fakeBody';
import { details, attendeesOf } from './initialData';
import type { Invited, Mailbox, MeetingFormData, Notice, OpenItem } from './item';

/** Outlook refuses a call with this error code (https://learn.microsoft.com/javascript/api/outlook, "errors"). */
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
  readonly subject?: string;
  readonly requiredAttendees?: readonly string[];
  readonly start?: number;
  readonly end?: number;
}

type Method = (item: OpenItem, mailbox: Mailbox, parameters: Parameters) => unknown;

/** By the dispatch ids of office.js 1.1.110 for Outlook on the web. Methods that our add-in does not call are refused. */
const methods: Readonly<Partial<Record<number, Method>>> = {
  14: () => html,
  15: (item, _, { recipientField }) => attendeesOf(item, recipientField === 0 ? 'required' : 'optional'),
  23: (item, _, { data, coercionType }) => { item.body = simulatedOutlook.prepend(item.body, asHtml(data ?? '', coercionType)); },
  24: ({ meeting }, _, { TimeProperty }) => Date.parse(TimeProperty === 1 ? meeting.start : meeting.end),
  26: () => '',
  33: (item, _, notice) => { item.notices = [...without(item.notices, notice.key), notice as Notice]; },
  34: ({ notices }) => notices,
  35: (item, _, notice) => { item.notices = [...without(existing(item.notices, notice.key), notice.key), notice as Notice]; },
  36: (item, _, { key }) => { item.notices = without(existing(item.notices, key), key); },
  37: ({ body }, _, { coercionType }) => coercionType === html ? simulatedOutlook.read(body) : textOf(body),
  38: (item, _, { data, coercionType }) => { item.body = simulatedOutlook.replace(asHtml(data ?? '', coercionType)); },
  // No recurrence: for a saved series Outlook reports only the id.
  103: () => null,
  107: ({ meeting }, mailbox) => details(meeting.organizer ?? organizerOf(mailbox)),
  // There are no attachments in the playground.
  149: () => [],
  154: ({ meeting }) => meeting.attendees.filter(({ type }) => type === 'resource').map(({ address, name }) =>
    ({ locationIdentifier: { id: address, type: 'room' }, displayName: name, emailAddress: address })),
  157: () => [],
  164: ({ meeting, isSaved }) => isSaved ? meeting.id : refuse(itemNotSaved),
  169: ({ meeting }) => meeting.isAllDay,
  171: ({ meeting }) => meeting.isPrivate ? 'private' : 'normal',
  177: (_, mailbox, form) => { (mailbox.openForm ?? refuse(apiNotSupported))(formDataOf(form)); },
  185: ({ session }, _, { name, value }) => { session.set(name ?? '', value ?? ''); },
  186: ({ session }, _, { name }) => session.get(name ?? '') ?? refuse(keyNotFound),
  187: ({ session }) => Object.fromEntries(session),
  188: ({ session }) => { session.clear(); },
  189: ({ session }, _, { name }) => { session.delete(name ?? ''); },
};

const saveSettings = 404;

/** @throws Refusal */
export function callMethod(dispatchId: number, parameters: unknown, item: OpenItem, mailbox: Mailbox): unknown {
  if (dispatchId === saveSettings) {
    const [settings] = parameters as [Record<string, string>];
    mailbox.settings = settings;
    return undefined;
  }

  const method = methods[dispatchId] ?? refuse(apiNotSupported);
  return method(item, mailbox, parameters ?? {});
}

export function organizerOf({ address, name }: Mailbox): Invited {
  return { address, name, type: 'required', response: 'none' };
}

function formDataOf({ subject = '', requiredAttendees = [], start, end }: Parameters): MeetingFormData {
  const time = start === undefined || end === undefined ? null : { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
  return { subject, attendees: requiredAttendees, time };
}

function existing(notices: readonly Notice[], key: string | undefined): readonly Notice[] {
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
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is an answer of Outlook, not an error
  throw new Refusal(code);
}
