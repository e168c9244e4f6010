import { textOf, type BodyText } from './body/bodyText';
import { endSuffix, fingerprintInfix, parseBody, sectionId, startSuffix, type Body, type FoundSection } from './body/section';
import { tokenize } from './body/tokens';

/** Mail programs drop style sheets, so it is repeated. */
export const agendaFont = 'font-family:Aptos,\'Segoe UI\',Helvetica,Arial,sans-serif;font-size:11pt;line-height:1.4';

/**
 * The agenda's section in the body of an invite, with the same markers as the server's (functions/Core/Invites/InviteSection.cs): the id
 * of the element around it, which Outlook on the web and Exchange keep but prefix with x_, and named anchors, which Word keeps as bookmarks
 * when it drops the id. One more marker of each kind holds two fingerprints: that of the HTML recognises the same agenda, and that of the
 * text shows whether a person has edited it. A bookmark's name in Word has at most 40 characters.
 *
 * @param html - the agenda, sanitised by the server or composed by us.
 */
export function agendaSection(html: string): string {
  const marker = `${sectionId}${fingerprintInfix}${fingerprint(html)}_${textFingerprint(textOf(tokenize(html)))}`;
  return `<div id="${sectionId}" style="margin:0 0 12pt"><a name="${sectionId}${startSuffix}"></a><div id="${marker}">${html}</div>`
    + `<a name="${marker}"></a><a name="${sectionId}${endSuffix}"></a></div>`;
}

/**
 * - `none`: there is no agenda. `emptied` is a section whose text somebody deleted.
 * - `current`: exactly this agenda.
 * - `earlier`: another agenda, unedited, so replacing it loses nobody's text.
 * - `edited`: a person has changed it.
 * - `unclear`: there is one, but not whose text it contains or where it ends: the server's, several of them, or a damaged one.
 */
export type SectionComparison =
  | { readonly kind: 'none'; readonly emptied: FoundSection | null }
  | { readonly kind: 'earlier'; readonly section: FoundSection; readonly fingerprint: string }
  | { readonly kind: 'current' | 'edited' | 'unclear' };

/** How the section in a body compares with the agenda that should be there; null if there should be none. */
export function compareSection(body: Body, html: string | null): SectionComparison {
  const [section, ...others] = body.sections.filter(({ isEmpty }) => !isEmpty);
  if (section === undefined) {
    const [emptied = null] = body.sections.filter(({ isBalanced }) => isBalanced);
    return body.hasStrayMarker ? { kind: 'unclear' } : { kind: 'none', emptied };
  }

  const [written = '', writtenText] = section.fingerprint.split('_');
  if (others.length > 0 || writtenText === undefined) {
    return { kind: 'unclear' };
  }

  if (writtenText !== textFingerprint(section.text)) {
    return { kind: 'edited' };
  }

  if (written === fingerprint(html ?? '')) {
    return { kind: 'current' };
  }

  return section.isBalanced && !body.hasStrayMarker ? { kind: 'earlier', section, fingerprint: written } : { kind: 'unclear' };
}

/** Whether an invite has an agenda of any kind, no matter who wrote it. */
export function hasAgenda(body: string): boolean {
  return compareSection(parseBody(body), null).kind !== 'none';
}

/** FNV-1a, 32 bits. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ Number(character.codePointAt(0)), 0x01000193) >>> 0;
  }

  return hash.toString(36);
}

/** Counts the links too, because a person may have added one without changing a word. */
function textFingerprint({ text, links }: BodyText): string {
  return fingerprint(`${links.length} ${text}`);
}
