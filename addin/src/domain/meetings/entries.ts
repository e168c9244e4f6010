import { canonicalAddress, isSmtp, withoutTag } from './address';
import type { Attendee, SingleMeeting } from './meeting';
import { findNobody } from './notPeople';

/** What an entry of an invite is. The server has the same kinds (functions/Core/Meetings/InviteEntry.cs). */
export type EntryKind =
  | 'participant' | 'group' | 'room' | 'notetaker' | 'calendarRelay' | 'loggingAddress' | 'informed' | 'delegator';

export interface Entry {
  /** In the canonical spelling, without a tag; that of the only person with this name if the invite has no usable address. */
  readonly address: string;
  readonly name: string | null;
  readonly kind: EntryKind;
  readonly isOrganizer: boolean;
  /** Optional, or only informed. */
  readonly mayStayAway: boolean;
  /** Enough for figures, but not to write anything into the invite. */
  readonly isFoundByName: boolean;
}

/**
 * The one step that turns the entries of an invite into people, or says what else they are, as far as the invite itself shows it. The
 * server takes the same step with a directory (functions/Core/Meetings/EntryReader.cs), and one table tests both.
 *
 * @returns the organiser first.
 */
export function entriesOf(meeting: SingleMeeting): readonly Entry[] {
  const invited = meeting.organizer === null ? meeting.attendees : [meeting.organizer, ...meeting.attendees];
  return invited.map((attendee) => readEntry(attendee, invited, attendee === meeting.organizer));
}

function readEntry(attendee: Attendee, invited: readonly Attendee[], isOrganizer: boolean): Entry {
  const written = canonicalAddress(attendee.address);
  const namesake = isNoPerson(attendee) || isAddress(written) ? null : namesakeOf(attendee, invited);
  const address = namesake ?? written;
  return {
    address: withoutTag(address),
    name: attendee.name,
    kind: kindOf(attendee, address, invited),
    isOrganizer,
    mayStayAway: attendee.type === 'optional' || attendee.type === 'informed',
    isFoundByName: namesake !== null,
  };
}

function kindOf(attendee: Attendee, address: string, invited: readonly Attendee[]): EntryKind {
  switch (attendee.type) {
    case 'resource': return 'room';
    case 'group': return 'group';
    case 'required': case 'optional': case 'informed': return findNobody(address) ?? kindOfPerson(attendee, address, invited);
  }
}

function kindOfPerson(attendee: Attendee, address: string, invited: readonly Attendee[]): EntryKind {
  if (attendee.type === 'informed') {
    return 'informed';
  }

  return hasSentSomebodyElse(attendee, address, invited) ? 'delegator' : 'participant';
}

function hasSentSomebodyElse({ response, delegatedTo }: Attendee, address: string, invited: readonly Attendee[]): boolean {
  const other = delegatedTo == null ? null : withoutTag(canonicalAddress(delegatedTo));
  return response === 'delegated' && other !== null && other !== withoutTag(address)
    && invited.some((one) => withoutTag(canonicalAddress(one.address)) === other);
}

/** The address of the only entry with the same name that has one. */
function namesakeOf({ name }: Attendee, invited: readonly Attendee[]): string | null {
  const wanted = fold(name);
  const found = new Set(invited
    .filter((one) => !isNoPerson(one) && wanted !== '' && fold(one.name) === wanted)
    .map((one) => canonicalAddress(one.address))
    .filter(isAddress));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function isNoPerson({ type }: Attendee): boolean {
  return type === 'resource' || type === 'group';
}

function isAddress(canonical: string): boolean {
  return isSmtp(canonical) && findNobody(canonical) !== 'calendarRelay';
}

/** A name without the differences that do not count. */
export function fold(name: string | null): string {
  return (name ?? '').trim().toLowerCase();
}
