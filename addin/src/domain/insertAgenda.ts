import { agendaSection, sectionState } from './agendaSection';

/** The body of an invite that is being written. It can be read, and something can be put before it; nothing else is safe there. */
export interface InviteBody {
  /** As HTML. */
  read: () => Promise<string>;
  prepend: (html: string) => Promise<void>;
}

/**
 * - `inserted`: it stands there, seen after the write.
 * - `current`: it stood there already, word for word.
 * - `outdated`: another version stands there. Outlook lets an add-in replace nothing but the whole body, which can wipe the link
 *   to join in Teams; so nothing was done, and the invite is updated on the server.
 * - `lost`: written twice, and both times it was not there afterwards.
 */
export type Insertion = 'inserted' | 'current' | 'outdated' | 'lost';

/** Puts the agenda into an invite, once, however often it is called. */
export async function insertAgenda(invite: InviteBody, html: string): Promise<Insertion> {
  const before = sectionState(await invite.read(), html);
  if (before !== 'none') {
    return before;
  }

  for (let attempt = 0; attempt < 2; attempt++) {
    await invite.prepend(agendaSection(html));
    if (sectionState(await invite.read(), html) !== 'none') {
      return 'inserted';
    }
  }

  return 'lost';
}
