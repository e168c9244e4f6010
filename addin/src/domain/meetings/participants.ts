import { fold, type Entry, type EntryKind } from './entries';

/** Somebody in a meeting, as the item itself knows them. Only the server can resolve aliases and rooms of the directory. */
export interface Participant {
  readonly address: string;
  readonly name: string | null;
}

/** An entry of the invite that is not a participant, and what it is instead. */
export interface LeftOut extends Participant {
  readonly kind: Exclude<EntryKind, 'participant' | 'group'> | 'assistant';
}

export interface Invitee extends Participant {
  readonly isOrganizer: boolean;
  mayStayAway: boolean;
}

/** The distinct people invited, the organiser first. */
export function inviteesIn(entries: readonly Entry[]): readonly Invitee[] {
  const invitees = new Map<string, Invitee>();
  for (const { address, kind, isOrganizer, mayStayAway } of entries) {
    const known = invitees.get(address);
    if (known !== undefined) {
      known.mayStayAway ||= mayStayAway && (kind === 'participant' || known.isOrganizer);
    } else if (kind === 'participant') {
      invitees.set(address, { address, name: nameIn(entries, address), isOrganizer, mayStayAway });
    }
  }

  return [...invitees.values()];
}

/** An organiser who is listed as optional or only informed has sent the invitation for two others and does not take part. */
export function withoutAssistant(invitees: readonly Invitee[]): readonly Invitee[] {
  return invitees.length > 2 ? invitees.filter(({ isOrganizer, mayStayAway }) => !(isOrganizer && mayStayAway)) : invitees;
}

export function nameIn(entries: readonly Entry[], address: string): string | null {
  const [name = null] = entries.filter((one) => one.address === address && fold(one.name) !== '').map((one) => one.name);
  return name;
}
