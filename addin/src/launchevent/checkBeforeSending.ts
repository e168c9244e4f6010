import { hasAgenda } from '../domain/invites/agendaSection';
import { otherParticipant, recognise } from '../domain/meetings/recognition';
import { parsePreferences, preferencesKey } from '../domain/settings/preferences';
import { commandIds } from '../host/commandIds';
import type { ComposeWindow, SendAnswer } from '../host/invites/composeWindow';
import { eventMessages } from '../messages/events';
import { readSession, saveSession } from './session';

export const allowSend: SendAnswer = { allowEvent: true };

/** Asks once before a 1:1 is sent without an agenda. Everything else is sent without a question. */
export async function checkBeforeSending(window: ComposeWindow): Promise<SendAnswer> {
  const session = await readSession(window);
  if (session.isOneOnOne === false || session.asked || !parsePreferences(window.readRoaming(preferencesKey)).asksOnSend) {
    return allowSend;
  }

  const [meeting, body] = await Promise.all([window.readMeeting(), window.invite.read()]);
  const other = otherParticipant(recognise(meeting), window.me.address);
  if (other === null || hasAgenda(body)) {
    return allowSend;
  }

  // If this fails, nothing is asked: without remembering it, the question would come up again and again.
  await saveSession(window, { ...session, isOneOnOne: true, asked: true });
  return {
    allowEvent: false,
    errorMessage: eventMessages.noAgenda(other.name ?? other.address),
    cancelLabel: eventMessages.add,
    commandId: commandIds.compose,
  };
}
