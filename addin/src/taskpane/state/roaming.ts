import { liveAgendaUrl } from '../../domain/invites/liveAgendaUrl';
import { linkFor, parseRememberedLinks, rememberedLinksKey, rememberLink } from '../../domain/invites/rememberedLinks';
import type { Meeting } from '../../domain/meetings/meeting';
import { otherParticipant, recognise } from '../../domain/meetings/recognition';
import {
  parseRememberedTemplates, rememberedTemplatesKey, rememberTemplate, templateFor,
} from '../../domain/templates/rememberedTemplates';
import { parsePreferences, preferencesKey, toStoredPreferences, type Preferences } from '../../domain/settings/preferences';
import type { Host } from '../../host/host';

/** False if Outlook did not save it. @param change - of the newest value, which another window may have saved. */
export function changeRoaming({ roaming }: Host, key: string, change: (newest: unknown) => unknown): Promise<boolean> {
  return roaming.change(key, change).then(() => true, () => false);
}

export function readPreferences({ roaming }: Host): Preferences {
  return parsePreferences(roaming.read(preferencesKey));
}

/** False if Outlook did not save it. */
export function changePreferences(host: Host, change: Partial<Preferences>): Promise<boolean> {
  return changeRoaming(host, preferencesKey, (newest) => toStoredPreferences({ ...parsePreferences(newest), ...change }));
}

/** Remembers the template for the next invite to the other person of this meeting. */
export async function rememberTemplateFor(meeting: Meeting | null, template: string, host: Host): Promise<void> {
  const other = meeting === null ? null : otherParticipant(recognise(meeting), host.me.address);
  const remembered = parseRememberedTemplates(host.roaming.read(rememberedTemplatesKey));
  if (other !== null && templateFor(remembered, other.address) !== template) {
    await changeRoaming(host, rememberedTemplatesKey, (newest) =>
      rememberTemplate(parseRememberedTemplates(newest), other.address, template));
  }
}

/** Lets the event handlers link to the agenda if an invite also reaches other people. */
export async function rememberLinkFor(meeting: Meeting | null, pairId: string | null, host: Host): Promise<void> {
  const other = meeting === null ? null : otherParticipant(recognise(meeting), host.me.address);
  const remembered = parseRememberedLinks(host.roaming.read(rememberedLinksKey));
  if (other === null || pairId === null) {
    return;
  }

  const url = liveAgendaUrl(location.origin, pairId, null);
  if (linkFor(remembered, other.address) !== url) {
    await changeRoaming(host, rememberedLinksKey, (newest) => rememberLink(parseRememberedLinks(newest), other.address, url));
  }
}
