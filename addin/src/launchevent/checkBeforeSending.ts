import { containsMoreThanLink } from '../domain/invites/agendaLink';
import { hasAgenda } from '../domain/invites/agendaSection';
import type { SingleMeeting } from '../domain/meetings/meeting';
import { otherRecipients } from '../domain/meetings/otherRecipients';
import { otherOf, pairOf } from '../domain/meetings/pair';
import { parseEventPreferences, preferencesKey } from '../domain/settings/preferences';
import { composeCommand } from '../host/commandIds';
import type { ComposeWindow, SendAnswer } from '../host/invites/composeWindow';
import { eventMessages } from '../messages/events';
import { nameOf, recipientName } from '../messages/recognition';
import { readSession, saveSession } from './session';

export const allowSend: SendAnswer = { allowEvent: true };

/**
 * Asks once before a 1:1 is sent without an agenda, and before an agenda is sent to anybody but the two people. Everything else is sent
 * without a question.
 */
export async function checkBeforeSending(window: ComposeWindow): Promise<SendAnswer> {
  const session = await readSession(window);
  if (session.isOneOnOne === false || session.asked) {
    return allowSend;
  }

  const [meeting, body] = await Promise.all([window.readMeeting(), window.invite.read()]);
  const question = questionAbout(meeting, body, window);
  if (question === null) {
    return allowSend;
  }

  // If this fails, nothing is asked: without remembering it, the question would come up again and again.
  await saveSession(window, { ...session, isOneOnOne: true, asked: true });
  return { allowEvent: false, errorMessage: question, cancelLabel: eventMessages.button, commandId: composeCommand };
}

function questionAbout(meeting: SingleMeeting, body: string, window: ComposeWindow): string | null {
  const other = otherOf(pairOf(meeting), window.me.address);
  if (other === null) {
    return null;
  }

  const [first, ...more] = otherRecipients(meeting);
  if (first !== undefined && containsMoreThanLink(body)) {
    return eventMessages.alsoGoesTo(recipientName(first), more.length);
  }

  const { asksOnSend } = parseEventPreferences(window.readRoaming(preferencesKey));
  return asksOnSend && !hasAgenda(body) ? eventMessages.noAgenda(nameOf(other)) : null;
}
