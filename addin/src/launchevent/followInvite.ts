import { agendaLink } from '../domain/invites/agendaLink';
import { fingerprint } from '../domain/invites/agendaSection';
import { insertAgenda, updateInsertedAgenda } from '../domain/invites/insertAgenda';
import { linkFor, parseRememberedLinks, rememberedLinksKey } from '../domain/invites/rememberedLinks';
import type { SingleMeeting } from '../domain/meetings/meeting';
import { otherRecipients } from '../domain/meetings/otherRecipients';
import type { Participant } from '../domain/meetings/participants';
import { otherOf, pairOf } from '../domain/meetings/pair';
import { parseEventPreferences, preferencesKey } from '../domain/settings/preferences';
import { parseRememberedTemplates, rememberedTemplatesKey, templateFor } from '../domain/templates/rememberedTemplates';
import type { ComposeWindow } from '../host/invites/composeWindow';
import { eventMessages } from '../messages/events';
import { nameOf } from '../messages/recognition';
import { readSession, saveSession, type Session } from './session';
import { shortAgenda } from './shortAgenda';

/**
 * Runs whenever attendees, time or recurrence of an invite have changed: remembers for later whether it is a 1:1, and offers or inserts the
 * agenda as the person has chosen.
 */
export async function followInvite(window: ComposeWindow): Promise<void> {
  const before = await readSession(window);
  const meeting = await window.readMeeting();
  const other = otherOf(pairOf(meeting), window.me.address);
  const now = { ...before, isOneOnOne: other !== null };
  await saveSession(window, now);
  const { autoInsert } = parseEventPreferences(window.readRoaming(preferencesKey));
  const content = other === null ? null : contentFor(window, meeting, other);
  if (autoInsert === 'insert') {
    await keepAgendaCurrent(window, now, content);
  }

  const isOffered = autoInsert === 'offer' || (autoInsert === 'insert' && content === null);
  if (isOffered && other !== null && before.isOneOnOne !== true) {
    await window.showOffer({ message: eventMessages.offer(nameOf(other)), action: eventMessages.button });
  }

  if (other === null && before.isOneOnOne === true) {
    await window.removeOffer();
  }
}

/** Makes the inserted agenda fit the people invited, until a person edits it. */
async function keepAgendaCurrent(window: ComposeWindow, session: Session, html: string | null): Promise<void> {
  const agenda = fingerprintOf(html);
  if (!session.inserted && html !== null) {
    // Saved before inserting, since another event may arrive in the meantime, and since somebody who deletes the agenda does not want it
    // back.
    await saveSession(window, { ...session, inserted: true, agenda });
    await insertAgenda(window.invite, html);
  } else if (session.inserted && session.agenda !== null && session.agenda !== agenda) {
    await updateAgenda(window, session, session.agenda, html);
  }
}

function fingerprintOf(html: string | null): string | null {
  return html === null ? null : fingerprint(html);
}

/** Replaces the agenda when the other person has changed, and removes it while the meeting is not a 1:1. */
async function updateAgenda(window: ComposeWindow, session: Session, inserted: string, html: string | null): Promise<void> {
  await saveSession(window, { ...session, inserted: html !== null, agenda: fingerprintOf(html) });
  if (await updateInsertedAgenda(window.invite, inserted, html) !== 'updated') {
    await saveSession(window, session); // The old agenda is still there, or a person has edited it.
  }
}

/**
 * The agenda; only a link to it if the invite reaches anybody else; nothing if that link is not known. The pane, which can ask for it, is
 * offered all the same.
 */
function contentFor(window: ComposeWindow, meeting: SingleMeeting, other: Participant): string | null {
  if (otherRecipients(meeting).length === 0) {
    return agendaFor(window, other);
  }

  const link = linkFor(parseRememberedLinks(window.readRoaming(rememberedLinksKey)), other.address);
  return link === null ? null : agendaLink(link);
}

function agendaFor(window: ComposeWindow, other: Participant): string {
  const template = templateFor(parseRememberedTemplates(window.readRoaming(rememberedTemplatesKey)), other.address);
  return shortAgenda(template, window.me.name, nameOf(other));
}
