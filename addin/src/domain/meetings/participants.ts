import { canonicalAddress, type Attendee, type Meeting } from './meeting';

/** Somebody in a meeting. The item knows addresses only; aliases and rooms of the directory are the server's to resolve. */
export interface Participant {
  readonly address: string;
  readonly name: string | null;
}

export interface Participants {
  readonly people: readonly Participant[];
  readonly groups: readonly string[];
  readonly ignoresRoom: boolean;
  readonly ignoresAssistant: boolean;
}

interface Seat extends Participant {
  readonly isOrganizer: boolean;
  isOptional: boolean;
}

/** The distinct people invited, the organiser first; rooms, groups and an assistant who only sent the invitation left out. */
export function participantsOf(meeting: Meeting): Participants {
  const invited = everybodyInvited(meeting);
  const seats = seat(invited.filter((one) => one.type === 'required' || one.type === 'optional'), meeting.organizer);
  const people = withoutAssistants(seats);
  return {
    people: people.map(({ address, name }) => ({ address, name })),
    groups: distinct(invited.filter((one) => one.type === 'group').map((one) => one.name ?? one.address)),
    ignoresRoom: invited.some((one) => one.type === 'resource'),
    ignoresAssistant: people.length < seats.length,
  };
}

/** Everybody invited once, an assistant too: for the words. */
export function everybodyOf(meeting: Meeting): readonly Participant[] {
  return seat(everybodyInvited(meeting).filter((one) => one.type === 'required' || one.type === 'optional'), meeting.organizer);
}

function everybodyInvited(meeting: Meeting): readonly Attendee[] {
  return meeting.organizer === null ? meeting.attendees : [meeting.organizer, ...meeting.attendees];
}

function seat(people: readonly Attendee[], organizer: Attendee | null): Seat[] {
  const seats = new Map<string, Seat>();
  for (const one of people) {
    const address = canonicalAddress(one.address);
    const taken = seats.get(address);
    if (taken === undefined) {
      seats.set(address, { address, name: nameIn(people, address), isOrganizer: one === organizer, isOptional: one.type === 'optional' });
    } else {
      taken.isOptional ||= one.type === 'optional';
    }
  }

  return [...seats.values()];
}

function nameIn(people: readonly Attendee[], address: string): string | null {
  return people.find((one) => canonicalAddress(one.address) === address && (one.name ?? '').trim() !== '')?.name ?? null;
}

/** Whoever sends an invitation for two others does not sit in: the organiser listed as optional. */
function withoutAssistants(seats: readonly Seat[]): readonly Seat[] {
  return seats.length > 2 ? seats.filter((one) => !(one.isOrganizer && one.isOptional)) : seats;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
