import { insertAgenda } from '../domain/insertAgenda';
import { otherThan, recognise } from '../domain/recognition';
import { parsePreferences, preferencesKey } from '../domain/preferences';
import { parseRememberedTemplates, rememberedTemplatesKey, templateFor } from '../domain/rememberedTemplates';
import type { ComposeWindow } from '../host/composeWindow';
import { eventWords } from '../words/events';
import { readSession, saveSession } from './session';
import { shortAgenda } from './shortAgenda';

/**
 * Looks at an invite whenever attendees, time or recurrence have changed: remembers the verdict for the moment of sending, and
 * offers or inserts the agenda as the person has chosen.
 */
export async function watch(window: ComposeWindow): Promise<void> {
  const before = await readSession(window);
  const other = otherThan(recognise(await window.readMeeting()), window.me.address);
  await saveSession(window, { ...before, isOneOnOne: other !== null });
  if (other === null) {
    await (before.isOneOnOne === true ? window.withdrawOffer() : undefined);
    return;
  }

  const name = other.name ?? other.address;
  const { autoInsert } = parsePreferences(window.roaming(preferencesKey));
  if (autoInsert === 'insert' && !before.inserted) {
    // Once only, and claimed beforehand: another event may come while this one writes, and whoever deletes it does not want it back.
    await saveSession(window, { ...before, isOneOnOne: true, inserted: true });
    const template = templateFor(parseRememberedTemplates(window.roaming(rememberedTemplatesKey)), other.address);
    await insertAgenda(window.invite, shortAgenda(template, window.me.name, name));
  } else if (autoInsert === 'offer' && before.isOneOnOne !== true) {
    await window.offer({ message: eventWords.offer(name), action: eventWords.add });
  }
}
