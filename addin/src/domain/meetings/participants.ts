import { entriesOf, type Entry, type EntryKind } from './entries';
import type { Meeting } from './meeting';

/** Somebody in a meeting, as the item itself knows them. Only the server can resolve aliases and rooms of the directory. */
export interface Participant {
  readonly address: string;
  readonly name: string | null;
}

/** An entry of the invite that is not a participant, and what it is instead. */
export interface LeftOut extends Participant {
  readonly kind: Exclude<EntryKind, 'participant' | 'group'> | 'assistant';
}

export interface Participants {
  readonly people: readonly Participant[];
  /** The same people and an assistant who only sent the invitation, who is named in a verdict that it is not a 1:1. */
  readonly everyone: readonly Participant[];
  readonly groups: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** The distinct people invited, the organiser first, and who or what else is on the invite. */
export function participantsOf(meeting: Meeting): Participants {
  const entries = entriesOf(meeting);
  const invitees = distinctInvitees(entries);
  const taking = withoutAssistant(invitees);
  const people = taking.map(toParticipant);
  const assistants = invitees.filter((one) => !taking.includes(one)).map((one) => ({ ...toParticipant(one), kind: 'assistant' as const }));
  return {
    people,
    everyone: invitees.map(toParticipant),
    groups: distinct(entries.filter(({ kind }) => kind === 'group').map(({ name, address }) => name ?? address)),
    leftOut: [...leftOutOf(entries, invitees), ...assistants],
  };
}

interface Invitee extends Participant {
  readonly isOrganizer: boolean;
  mayStayAway: boolean;
}

function distinctInvitees(entries: readonly Entry[]): Invitee[] {
  const invitees = new Map<string, Invitee>();
  for (const entry of entries) {
    const known = invitees.get(entry.address);
    if (known !== undefined) {
      known.mayStayAway ||= entry.mayStayAway && (entry.kind === 'participant' || known.isOrganizer);
    } else if (entry.kind === 'participant') {
      const { address, isOrganizer, mayStayAway } = entry;
      invitees.set(address, { address, name: nameIn(entries, address), isOrganizer, mayStayAway });
    }
  }

  return [...invitees.values()];
}

/** Once each, unless the same person takes part by another entry. */
function leftOutOf(entries: readonly Entry[], invitees: readonly Invitee[]): LeftOut[] {
  const found = new Map<string, LeftOut>();
  for (const { kind, address } of entries) {
    if (kind !== 'participant' && kind !== 'group' && !invitees.some((one) => one.address === address)) {
      found.set(`${kind} ${address}`, { kind, address, name: nameIn(entries, address) });
    }
  }

  return [...found.values()];
}

function nameIn(entries: readonly Entry[], address: string): string | null {
  return entries.find((one) => one.address === address && (one.name ?? '').trim() !== '')?.name ?? null;
}

/** An organiser who is listed as optional or only informed has sent the invitation for two others and does not take part. */
function withoutAssistant(invitees: readonly Invitee[]): readonly Invitee[] {
  return invitees.length > 2 ? invitees.filter(({ isOrganizer, mayStayAway }) => !(isOrganizer && mayStayAway)) : invitees;
}

function toParticipant({ address, name }: Participant): Participant {
  return { address, name };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
