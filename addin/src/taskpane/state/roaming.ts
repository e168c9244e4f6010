import { liveAgendaUrl } from '../../domain/invites/liveAgendaUrl';
import { linkFor, parseRememberedLinks, rememberedLinksKey, rememberLink } from '../../domain/invites/rememberedLinks';
import type { Meeting } from '../../domain/meetings/meeting';
import { otherParticipant, recognise } from '../../domain/meetings/recognition';
import {
  parseRememberedTemplates, rememberedTemplatesKey, rememberTemplate, templateFor,
} from '../../domain/templates/rememberedTemplates';
import type { Host } from '../../host/host';

/** False if Outlook did not save it. */
export function saveRoaming({ roaming }: Host, key: string, value: unknown): Promise<boolean> {
  return roaming.save(key, value).then(() => true, () => false);
}

/** Remembers the template for the next invite to the other person of this meeting. */
export async function rememberTemplateFor(meeting: Meeting | null, template: string, host: Host): Promise<void> {
  const other = meeting === null ? null : otherParticipant(recognise(meeting), host.me.address);
  const remembered = parseRememberedTemplates(host.roaming.read(rememberedTemplatesKey));
  if (other !== null && templateFor(remembered, other.address) !== template) {
    await saveRoaming(host, rememberedTemplatesKey, rememberTemplate(remembered, other.address, template));
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
    await saveRoaming(host, rememberedLinksKey, rememberLink(remembered, other.address, url));
  }
}
