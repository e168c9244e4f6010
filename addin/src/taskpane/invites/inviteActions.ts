import type { AgendaAddress } from '../../api/agendas';
import type { Api } from '../../api/client';
import { addAgendaToInvite } from '../../api/invites';
import type { Agenda, InviteOutcome } from '../../api/types';
import { insertAgenda, type InsertOutcome } from '../../domain/invites/insertAgenda';
import { isSameAddress } from '../../domain/meetings/address';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Host } from '../../host/host';
import { inviteMessages } from '../../messages';
import { failureMessage } from '../controls/Notice';
import { copyAgenda } from './clipboard';

/**
 * - `done`: nothing is left to do.
 * - `outdated`: the saved invite has an earlier version, which the server can replace in the calendar.
 * - `failed`: nothing was done.
 */
export interface InviteActionResult {
  readonly kind: 'done' | 'outdated' | 'failed';
  readonly message: string;
}

/** Inserts the agenda into the invite that is being written. */
export async function insertIntoInvite(host: Host, agenda: Agenda): Promise<InviteActionResult> {
  try {
    const outcome = host.invite === null ? null : await insertAgenda(host.invite, agenda.html);
    if (outcome === null) {
      return { kind: 'failed', message: inviteMessages.failed };
    }

    return outcome === 'outdated' && await host.readItemId() !== null
      ? { kind: 'outdated', message: inviteMessages.outdatedInSavedInvite }
      : { kind: isInserted(outcome) ? 'done' : 'failed', message: inviteMessages.inserting[outcome] };
  } catch {
    return { kind: 'failed', message: inviteMessages.failed };
  }
}

/** Asks the server to write the agenda into the saved invite in the organiser's calendar. */
export async function addToSavedInvite(api: Api, address: AgendaAddress, name: string): Promise<InviteActionResult> {
  const result = await addAgendaToInvite(api, address);
  return result.ok
    ? { kind: isWritten(result.value.outcome) ? 'done' : 'failed', message: inviteMessages.savedInvite(result.value.outcome, name) }
    : { kind: 'failed', message: failureMessage(result.failure) };
}

export async function copyToClipboard(agenda: Agenda): Promise<InviteActionResult> {
  return await copyAgenda(agenda.html, agenda.text)
    ? { kind: 'done', message: inviteMessages.copied }
    : { kind: 'failed', message: inviteMessages.notCopied };
}

/** Whether the meeting is my own saved invite in read mode, which only the server can change. */
export function canAddToSavedInvite(host: Host, meeting: Meeting | null | undefined): boolean {
  return host.invite === null && meeting?.organizer != null && isSameAddress(meeting.organizer.address, host.me.address);
}

function isInserted(outcome: InsertOutcome): boolean {
  return outcome === 'inserted' || outcome === 'updated' || outcome === 'current';
}

function isWritten(outcome: InviteOutcome): boolean {
  return outcome === 'written' || outcome === 'alreadyThere';
}
