import type { AgendaAddress } from '../../api/agendas';
import type { Api } from '../../api/client';
import { addAgendaToInvite } from '../../api/invites';
import { recogniseMeeting } from '../../api/meetings';
import type { Agenda, InviteOutcome } from '../../api/types';
import * as inviteMessages from '../../catalogue/invites';
import { agendaLink } from '../../domain/invites/agendaLink';
import { liveAgendaUrl } from '../../domain/invites/liveAgendaUrl';
import { insertAgenda, type InsertOutcome } from '../../domain/invites/insertAgenda';
import { isSameAddress } from '../../domain/meetings/address';
import { withValidEnd, type Meeting } from '../../domain/meetings/meeting';
import type { Host } from '../../host/host';
import { onlyLink, savedInvite } from '../../messages/invites';
import { failureMessage } from '../controls/Notice';
import { recipientsOf } from '../meetings/reasons';
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

/**
 * Inserts the agenda into the invite that is being written, or only a link to it if the invite also goes to somebody else. The server is
 * asked at this moment, because people may have been added since the pane opened, and because only it knows the directory.
 *
 * @param changesInvites - whether the server could replace the agenda in the saved invite.
 */
export async function insertIntoInvite(
  host: Host, api: Api, pairId: string, agenda: Agenda, changesInvites: boolean,
): Promise<InviteActionResult> {
  try {
    const meeting = await host.readMeeting();
    const verdict = meeting === null ? null : await recogniseMeeting(api, withValidEnd(meeting));
    if (meeting === null || verdict?.ok !== true || host.invite === null) {
      return { kind: 'failed', message: host.invite === null ? inviteMessages.failed : inviteMessages.recipientsUnknown };
    }

    if (verdict.value.with?.pairId !== pairId) {
      return { kind: 'failed', message: inviteMessages.noLongerOneOnOne };
    }

    const others = recipientsOf(verdict.value);
    const link = liveAgendaUrl(location.origin, pairId, meeting.isRecurring ? null : agenda.start);
    const outcome = await insertAgenda(host.invite, others.length === 0 ? agenda.html : agendaLink(link));
    const canReplace = outcome === 'outdated' && changesInvites && await host.readItemId() !== null;
    return canReplace ? { kind: 'outdated', message: inviteMessages.outdatedInSavedInvite } : resultOf(outcome, others);
  } catch {
    return { kind: 'failed', message: inviteMessages.failed };
  }
}

function resultOf(outcome: InsertOutcome, others: readonly string[]): InviteActionResult {
  return isInserted(outcome)
    ? { kind: 'done', message: others.length === 0 ? inviteMessages.inserting[outcome] : onlyLink(others) }
    : { kind: 'failed', message: inviteMessages.inserting[outcome] };
}

/** Asks the server to write the agenda into the saved invite in the organiser's calendar. */
export async function addToSavedInvite(api: Api, address: AgendaAddress, name: string): Promise<InviteActionResult> {
  const result = await addAgendaToInvite(api, address);
  if (!result.ok) {
    return { kind: 'failed', message: failureMessage(result.failure) };
  }

  const { outcome } = result.value;
  const others = recipientsOf(result.value);
  return isWritten(outcome) && others.length > 0
    ? { kind: 'done', message: onlyLink(others) }
    : { kind: isWritten(outcome) ? 'done' : 'failed', message: savedInvite(outcome, name) };
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
