import { hasAgenda } from '../domain/invites/agendaSection';
import { otherThan, recognise } from '../domain/meetings/recognition';
import { parsePreferences, preferencesKey } from '../domain/settings/preferences';
import { commandIds } from '../host/commandIds';
import type { ComposeWindow, SendAnswer } from '../host/invites/composeWindow';
import { eventWords } from '../messages/events';
import { readSession, saveSession } from './session';

export const send: SendAnswer = { allowEvent: true };

/** Asks once when a 1:1 is about to be sent without an agenda. It never holds back what is anything else. */
export async function beforeSending(window: ComposeWindow): Promise<SendAnswer> {
  const session = await readSession(window);
  if (session.isOneOnOne === false || session.asked || !parsePreferences(window.roaming(preferencesKey)).asksOnSend) {
    return send;
  }

  const [meeting, body] = await Promise.all([window.readMeeting(), window.invite.read()]);
  const other = otherThan(recognise(meeting), window.me.address);
  if (other === null || hasAgenda(body)) {
    return send;
  }

  // Were this not remembered, the question would come again and again: then rather not at all.
  await saveSession(window, { ...session, isOneOnOne: true, asked: true });
  return { allowEvent: false, errorMessage: eventWords.noAgenda(other.name ?? other.address), cancelLabel: eventWords.add, commandId: commandIds.compose };
}
