import { canonicalAddress, type Attendee, type Meeting } from './meeting';

/** Somebody in a meeting, as the item itself knows them. Only the server can resolve aliases and rooms of the directory. */
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

/** The distinct people invited, the organiser first, without rooms, groups and an assistant who only sent the invitation. */
export function participantsOf(meeting: Meeting): Participants {
  const invited = organizerAndAttendees(meeting);
  const invitees = distinctInvitees(invited.filter(isPerson), meeting.organizer);
  const people = withoutAssistant(invitees);
  return {
    people: people.map(({ address, name }) => ({ address, name })),
    groups: distinct(invited.filter(({ type }) => type === 'group').map(({ name, address }) => name ?? address)),
    ignoresRoom: invited.some(({ type }) => type === 'resource'),
    ignoresAssistant: people.length < invitees.length,
  };
}

/** Everybody who is named in a verdict: each person once, including an assistant. */
export function everyoneInvited(meeting: Meeting): readonly Participant[] {
  return distinctInvitees(organizerAndAttendees(meeting).filter(isPerson), meeting.organizer);
}

interface Invitee extends Participant {
  readonly isOrganizer: boolean;
  isOptional: boolean;
}

function organizerAndAttendees(meeting: Meeting): readonly Attendee[] {
  return meeting.organizer === null ? meeting.attendees : [meeting.organizer, ...meeting.attendees];
}

function isPerson({ type }: Attendee): boolean {
  return type === 'required' || type === 'optional';
}

function distinctInvitees(people: readonly Attendee[], organizer: Attendee | null): Invitee[] {
  const invitees = new Map<string, Invitee>();
  for (const one of people) {
    const address = canonicalAddress(one.address);
    const known = invitees.get(address);
    if (known === undefined) {
      const name = nameIn(people, address);
      invitees.set(address, { address, name, isOrganizer: one === organizer, isOptional: one.type === 'optional' });
    } else {
      known.isOptional ||= one.type === 'optional';
    }
  }

  return [...invitees.values()];
}

function nameIn(people: readonly Attendee[], address: string): string | null {
  return people.find((one) => canonicalAddress(one.address) === address && (one.name ?? '').trim() !== '')?.name ?? null;
}

/** An organiser who is listed as optional has sent the invitation for two others and does not take part. */
function withoutAssistant(invitees: readonly Invitee[]): readonly Invitee[] {
  return invitees.length > 2 ? invitees.filter(({ isOrganizer, isOptional }) => !(isOrganizer && isOptional)) : invitees;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
