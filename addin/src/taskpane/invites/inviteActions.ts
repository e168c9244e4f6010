import { inviteWithAgenda } from '../../api/invites';
import type { AgendaAddress } from '../../api/agendas';
import type { Api } from '../../api/client';
import type { Agenda, InviteOutcome } from '../../api/types';
import { insertAgenda } from '../../domain/invites/insertAgenda';
import { sameAddress, type Meeting } from '../../domain/meetings/meeting';
import type { Host } from '../../host/host';
import { agendaWords } from '../../messages';
import { failureWords } from '../controls/Notice';
import { copyAgenda } from './clipboard';

/** What came of it, in words; `isDone` when nothing is left to do. */
export interface Outcome {
  readonly isDone: boolean;
  readonly words: string;
  /** The saved invite holds an earlier version, which can be replaced in the calendar. */
  readonly canUpdate?: true;
}

const words = agendaWords.invite;

/** Into the invite that is being written. */
export async function insertHere(host: Host, agenda: Agenda): Promise<Outcome> {
  try {
    const done = host.invite === null ? 'failed' : await insertAgenda(host.invite, agenda.html);
    return done === 'outdated' && await host.readItemId() !== null
      ? { isDone: false, words: words.said.outdatedSaved, canUpdate: true }
      : { isDone: done === 'inserted' || done === 'updated' || done === 'current', words: words.said[done] };
  } catch {
    return { isDone: false, words: words.said.failed };
  }
}

/** Into the saved invite, by the server, in the organiser's calendar. */
export async function putInCalendar(api: Api, address: AgendaAddress): Promise<Outcome> {
  const result = await inviteWithAgenda(api, address);
  return result.ok
    ? { isDone: isThere(result.value.outcome), words: words.outcomes[result.value.outcome] }
    : { isDone: false, words: failureWords(result.failure) };
}

export async function copyHere(agenda: Agenda): Promise<Outcome> {
  const isDone = await copyAgenda(agenda.html, agenda.text);
  return { isDone, words: isDone ? words.said.copied : words.said.notCopied };
}

/** Beside a saved invite of one's own, which in read mode only the server can write to. */
export function canPut(host: Host, meeting: Meeting | null | undefined): boolean {
  return host.invite === null && meeting?.organizer != null && sameAddress(meeting.organizer.address, host.me.address);
}

function isThere(outcome: InviteOutcome): boolean {
  return outcome === 'written' || outcome === 'alreadyThere';
}
