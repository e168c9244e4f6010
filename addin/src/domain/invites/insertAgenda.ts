import { agendaSection, sectionState } from './agendaSection';
import { readBody } from './body/section';
import { replaceSection, type InviteBody } from './replaceSection';

/**
 * - `inserted`: it stands there, seen after the write.
 * - `updated`: it stands there instead of a former one, and all other words are still there: seen, too.
 * - `current`: it stood there already, word for word.
 * - `edited`: an agenda stands there that a person has changed; so nothing was done.
 * - `outdated`: another agenda stands there, which cannot be replaced from here without danger for the rest of the invite, such as the
 *   text by which an online meeting is joined; so nothing was done.
 * - `putBack`: replacing it would have changed the rest of the invite, so the former body was put back.
 * - `damaged`: that did not succeed.
 * - `lost`: written twice, and both times it was not there afterwards.
 */
export type Insertion = 'inserted' | 'updated' | 'current' | 'edited' | 'outdated' | 'putBack' | 'damaged' | 'lost';

/** Puts the agenda into an invite, once, however often it is called. */
export async function insertAgenda(invite: InviteBody, html: string): Promise<Insertion> {
  const body = readBody(await invite.read());
  const state = sectionState(body, html);
  switch (state.is) {
    case 'current': case 'edited': return state.is;
    case 'foreign': return 'outdated';
    case 'former': return await replaceSection(invite, body, state.section, html) ?? 'outdated';
    case 'none': return (state.blank === null ? null : await replaceSection(invite, body, state.blank, html)) ?? prepend(invite, html);
  }
}

/** Changes or takes out what was put in by itself, as long as nobody has touched it; null when there is no such thing. */
export async function reviseAgenda(invite: InviteBody, mark: string, html: string | null): Promise<Insertion | null> {
  const body = readBody(await invite.read());
  const state = sectionState(body, html ?? '');
  return state.is === 'former' && state.mark === mark ? replaceSection(invite, body, state.section, html) : null;
}

async function prepend(invite: InviteBody, html: string): Promise<Insertion> {
  for (let attempt = 0; attempt < 2; attempt++) {
    await invite.prepend(agendaSection(html));
    if (sectionState(readBody(await invite.read()), html).is !== 'none') {
      return 'inserted';
    }
  }

  return 'lost';
}
