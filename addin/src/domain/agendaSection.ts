/**
 * The agenda's section in the body of an invite. Exchange and Outlook rewrite HTML, but keep an id, sometimes with x_ before it;
 * so the section is found by its id, and what it says by the mark behind it.
 */
export const sectionId = 'oneonone-agenda';

const idPattern = /\bid\s*=\s*["']?(?:x_)*oneonone-agenda(?:-([0-9a-z]+))?["'\s>]/i;

/** @param html - the agenda, sanitised by the server, or composed by us. */
export function agendaSection(html: string): string {
  return `<div id="${sectionId}-${markOf(html)}">${html}</div><p>&nbsp;</p>`;
}

export type SectionState = 'none' | 'current' | 'outdated';

/** How the section in a body compares with the agenda that is to stand there. */
export function sectionState(body: string, html: string): SectionState {
  const found = idPattern.exec(body);
  return found === null ? 'none' : found[1] === markOf(html) ? 'current' : 'outdated';
}

/** A short mark of the words, the same for the same text however its HTML was rewritten in between: FNV-1a, 32 bits. */
export function markOf(html: string): string {
  let hash = 0x811c9dc5;
  for (const character of html) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }

  return hash.toString(36);
}
