import { contentOf, endOf, readBody, sectionId, startOf, type Body, type FoundSection } from './body/section';
import { tokensOf } from './body/tokens';
import { wordsIn, type Words } from './body/bodyText';

/**
 * The agenda's section in the body of an invite, marked as the server marks it (functions/Core/Invites/InviteSection.cs): by
 * the id of the element around it, which Outlook on the web and Exchange keep but prefix with x_, and by named anchors, which Word
 * keeps as bookmarks when it drops the id. One mark more of either kind names what was written, so that the same agenda is known
 * again, and its words, so that it shows whether a person has changed them. A bookmark's name in Word has at most 40 characters.
 *
 * @param html - the agenda, sanitised by the server, or composed by us.
 */
export function agendaSection(html: string): string {
  const content = `${sectionId}${contentOf}${markOf(html)}_${wordsMark(wordsIn(tokensOf(html)))}`;
  return `<div id="${sectionId}" style="margin:0 0 12pt"><a name="${sectionId}${startOf}"></a><div id="${content}">${html}</div>`
    + `<a name="${content}"></a><a name="${sectionId}${endOf}"></a></div>`;
}

/**
 * - `none`: no word of an agenda stands there. `blank` is a section that somebody has emptied.
 * - `current`: this very agenda.
 * - `former`: another agenda, to the word as it was written: nobody's words are lost with it.
 * - `edited`: a person has changed it.
 * - `foreign`: there is one, but it cannot be told whose words are in it, or where it ends: the server's, several, a torn one.
 */
export type SectionState =
  | { readonly is: 'none'; readonly blank: FoundSection | null }
  | { readonly is: 'former'; readonly section: FoundSection; readonly mark: string }
  | { readonly is: 'current' | 'edited' | 'foreign' };

/** How the section in a body compares with the agenda that is to stand there. */
export function sectionState(body: Body, html: string): SectionState {
  const [section, ...more] = body.sections.filter(({ isBlank }) => !isBlank);
  if (section === undefined) {
    const blank = body.sections.find(({ isWhole }) => isWhole) ?? null;
    return body.hasRemains ? { is: 'foreign' } : { is: 'none', blank };
  }

  const [mark, words] = section.content?.split('_') ?? [];
  return more.length > 0 || mark === undefined || words === undefined ? { is: 'foreign' }
    : words !== wordsMark(section.words) ? { is: 'edited' }
      : mark === markOf(html) ? { is: 'current' }
        : section.isWhole && !body.hasRemains ? { is: 'former', section, mark } : { is: 'foreign' };
}

/** Whether an invite has an agenda, of whatever kind and by whomever. */
export function hasAgenda(body: string): boolean {
  return sectionState(readBody(body), '').is !== 'none';
}

/** A short mark of the words, however their HTML is rewritten in between: FNV-1a, 32 bits. */
export function markOf(html: string): string {
  let hash = 0x811c9dc5;
  for (const character of html) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }

  return hash.toString(36);
}

/** A link that a person has added counts as a word. */
function wordsMark({ text, links }: Words): string {
  return markOf(`${links.length} ${text}`);
}
