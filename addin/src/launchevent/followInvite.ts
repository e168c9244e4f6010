import { markOf } from '../domain/invites/agendaSection';
import { insertAgenda, reviseAgenda } from '../domain/invites/insertAgenda';
import type { Participant } from '../domain/meetings/participants';
import { otherThan, recognise } from '../domain/meetings/recognition';
import { parsePreferences, preferencesKey } from '../domain/settings/preferences';
import { parseRememberedTemplates, rememberedTemplatesKey, templateFor } from '../domain/templates/rememberedTemplates';
import type { ComposeWindow } from '../host/invites/composeWindow';
import { eventWords } from '../messages/events';
import { readSession, saveSession, type Session } from './session';
import { shortAgenda } from './shortAgenda';

/**
 * Looks at an invite whenever attendees, time or recurrence have changed: remembers the verdict for the moment of sending, and
 * offers or inserts the agenda as the person has chosen.
 */
export async function watch(window: ComposeWindow): Promise<void> {
  const before = await readSession(window);
  const other = otherThan(recognise(await window.readMeeting()), window.me.address);
  const now = { ...before, isOneOnOne: other !== null };
  await saveSession(window, now);
  const { autoInsert } = parsePreferences(window.roaming(preferencesKey));
  if (autoInsert === 'insert') {
    await follow(window, now, other);
  } else if (autoInsert === 'offer' && other !== null && before.isOneOnOne !== true) {
    await window.offer({ message: eventWords.offer(nameOf(other)), action: eventWords.add });
  }

  if (other === null && before.isOneOnOne === true) {
    await window.withdrawOffer();
  }
}

/** Keeps what is inserted by itself true to who is invited, until a person touches it: then it is theirs. */
async function follow(window: ComposeWindow, session: Session, other: Participant | null): Promise<void> {
  const html = other === null ? null : agendaFor(window, other);
  if (!session.inserted && html !== null) {
    // Once only, and claimed beforehand: another event may come while this one writes, and whoever deletes it does not want it back.
    await saveSession(window, { ...session, inserted: true, agenda: markOf(html) });
    await insertAgenda(window.invite, html);
  } else if (session.inserted && session.agenda !== null && session.agenda !== (html === null ? null : markOf(html))) {
    await revise(window, session, session.agenda, html);
  }
}

/** For another person another one; none for what is no 1:1 any more, until it is one again. */
async function revise(window: ComposeWindow, session: Session, mark: string, html: string | null): Promise<void> {
  await saveSession(window, { ...session, inserted: html !== null, agenda: html === null ? null : markOf(html) });
  if (await reviseAgenda(window.invite, mark, html) !== 'updated') {
    await saveSession(window, session); // It stands there as it was, or is a person's.
  }
}

function agendaFor(window: ComposeWindow, other: Participant): string {
  const template = templateFor(parseRememberedTemplates(window.roaming(rememberedTemplatesKey)), other.address);
  return shortAgenda(template, window.me.name, nameOf(other));
}

function nameOf({ name, address }: Participant): string {
  return name ?? address;
}
