/**
 * The agenda's section in the body of an invite, marked as the server marks it (functions/Core/Agendas/Inviting/InviteSection.cs): by
 * the id of the element around it, which Outlook on the web and Exchange keep but prefix with x_, and by named anchors, which Word
 * keeps as bookmarks when it drops the id. One anchor more names what it says, so that the same agenda is known again.
 */
export const sectionId = 'OneOnOneAgenda';

const anyPart = /\b(?:id|name)\s*=\s*["']?(?:x_)*OneOnOneAgenda(?:Series)?(?:Start|End)?["'\s>]/i;
const content = /\bname\s*=\s*["']?(?:x_)*OneOnOneAgendaIs_([0-9a-z]+)["'\s>]/i;

/** @param html - the agenda, sanitised by the server, or composed by us. */
export function agendaSection(html: string): string {
  return `<div id="${sectionId}" style="margin:0 0 12pt"><a name="${sectionId}Start"></a>${html}`
    + `<a name="${sectionId}Is_${markOf(html)}"></a><a name="${sectionId}End"></a></div>`;
}

export type SectionState = 'none' | 'current' | 'outdated';

/** How the section in a body compares with the agenda that is to stand there. */
export function sectionState(body: string, html: string): SectionState {
  return !anyPart.test(body) ? 'none' : content.exec(body)?.[1] === markOf(html) ? 'current' : 'outdated';
}

/** A short mark of the words, however their HTML is rewritten in between: FNV-1a, 32 bits. */
export function markOf(html: string): string {
  let hash = 0x811c9dc5;
  for (const character of html) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }

  return hash.toString(36);
}
