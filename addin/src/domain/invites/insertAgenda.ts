import { agendaSection, compareSection } from './agendaSection';
import { parseBody } from './body/section';
import { replaceSection, type InviteBody, type ReplaceOutcome } from './replaceSection';

/**
 * - `inserted`: the agenda was added, and read back.
 * - `updated`: it replaced an earlier one, and all other text was read back unchanged.
 * - `current`: the invite already had exactly this agenda.
 * - `edited`: the invite has an agenda that a person has edited. Nothing was changed.
 * - `outdated`: the invite has another agenda, and replacing it here would endanger the rest of the invite, such as the text for joining an
 *   online meeting. Nothing was changed.
 * - `restored`: replacing it changed the rest of the invite, so the previous body was put back.
 * - `damaged`: putting the previous body back did not work.
 * - `lost`: written twice, and not there either time.
 */
export type InsertOutcome = 'inserted' | 'updated' | 'current' | 'edited' | 'outdated' | 'restored' | 'damaged' | 'lost';

/** Puts the agenda into an invite once, however often it is called. */
export async function insertAgenda(invite: InviteBody, html: string): Promise<InsertOutcome> {
  const body = parseBody(await invite.read());
  const comparison = compareSection(body, html);
  switch (comparison.kind) {
    case 'current': case 'edited': return comparison.kind;
    case 'unclear': return 'outdated';
    case 'earlier': {
      const outcome = await replaceSection(invite, body, comparison.section, html);
      return outcome === 'unsafe' ? 'outdated' : outcome;
    }
    case 'none': {
      const outcome = comparison.emptied === null ? 'unsafe' : await replaceSection(invite, body, comparison.emptied, html);
      return outcome === 'unsafe' ? prepend(invite, html) : outcome;
    }
  }
}

/**
 * Replaces or removes an agenda that was inserted automatically, provided that nobody has edited it since.
 *
 * @param inserted - the fingerprint of that agenda.
 * @param html - the new agenda; null removes the old one.
 */
export async function updateInsertedAgenda(
  invite: InviteBody, inserted: string, html: string | null,
): Promise<ReplaceOutcome | 'notFound'> {
  const body = parseBody(await invite.read());
  const comparison = compareSection(body, html);
  return comparison.kind === 'earlier' && comparison.fingerprint === inserted
    ? replaceSection(invite, body, comparison.section, html)
    : 'notFound';
}

async function prepend(invite: InviteBody, html: string): Promise<InsertOutcome> {
  for (let attempt = 0; attempt < 2; attempt++) {
    await invite.prepend(agendaSection(html));
    if (compareSection(parseBody(await invite.read()), html).kind !== 'none') {
      return 'inserted';
    }
  }

  return 'lost';
}
