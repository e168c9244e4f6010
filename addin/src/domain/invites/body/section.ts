import { tokensOf, type BodyToken } from './tokens';
import { BodyTree, isBalanced } from './tree';
import { wordsIn, type Words } from './bodyText';

export const sectionId = 'OneOnOneAgenda';
export const startOf = 'Start';
export const endOf = 'End';
export const contentOf = 'Is_';

/** What the server writes for every 1:1 of a series. */
const seriesId = 'OneOnOneAgendaSeries';
const ids = [sectionId, seriesId];
const contentMark = (sectionId + contentOf).toLowerCase();
const anyMark = new RegExp(`^(?:${ids.join('|')})(?:${startOf}|${endOf})?$`, 'i');

/** A section of ours that stands in a body. */
export interface FoundSection {
  /** Half-open, in the source. */
  readonly from: number;
  readonly to: number;
  /** It can be cut out without touching what stands around it. */
  readonly isWhole: boolean;
  /** Somebody has emptied it. */
  readonly isBlank: boolean;
  readonly words: Words;
  /** What it was when it was written, by its mark; null where it has none: the server's has none. */
  readonly content: string | null;
}

/** A body with what is ours in it. */
export interface Body {
  readonly html: string;
  readonly tokens: readonly BodyToken[];
  /** In their order; one within another counts as the outer one's. */
  readonly sections: readonly FoundSection[];
  /** A mark of ours stands outside of every section: something of one was left. */
  readonly hasRemains: boolean;
}

/**
 * Finds our sections by what mail programs and people have left of their marks, by the same rules as on the server
 * (functions/Core/Invites/SectionFinder.cs).
 */
export function readBody(html: string): Body {
  const tokens = tokensOf(html);
  const marked = tokens.filter((token) => marksOf(token).some((mark) => anyMark.test(mark)));
  const sections = marked.length === 0 ? [] : sectionsIn(tokens, html.length);
  return { html, tokens, sections, hasRemains: marked.some(({ from }) => !sections.some((one) => one.from <= from && from < one.to)) };
}

/** What stands in the body from one place to another. */
export function within({ tokens }: Body, from: number, to: number): readonly BodyToken[] {
  return tokens.filter((token) => token.from >= from && token.to <= to);
}

type Range = readonly [from: number, to: number];

function sectionsIn(tokens: readonly BodyToken[], length: number): readonly FoundSection[] {
  const tree = new BodyTree(tokens, length);
  const ranges = ids.map((id) => [...byId(tokens, tree, id), ...byAnchors(tokens, tree, id)])
    .reduce((all, some) => [...all, ...some])
    .sort(([from, to], [otherFrom, otherTo]) => from - otherFrom || otherTo - to);
  const outer = ranges.filter(([from], at) => ranges.slice(0, at).every(([, end]) => from >= end));
  return outer.map(([from, to]) => section(tokens.filter((token) => token.from >= from && token.to <= to), from, to));
}

function byId(tokens: readonly BodyToken[], tree: BodyTree, id: string): readonly Range[] {
  return tokens.map((token, at) => [token, at] as const).filter(([token]) => isMarked(token, id)).map(([token, at]) => [token.from, tree.endOf(at)]);
}

function byAnchors(tokens: readonly BodyToken[], tree: BodyTree, id: string): readonly Range[] {
  const found: Range[] = [];
  let start: number | null = null;
  tokens.forEach((token, at) => {
    if (isMarked(token, id + startOf)) {
      start = at;
    } else if (start !== null && isMarked(token, id + endOf)) {
      found.push(widened(tokens, tree, start, at));
      start = null;
    }
  });
  return found;
}

/** From one anchor to the other, in whole elements: Word moves an anchor into the paragraph beside it. */
function widened(tokens: readonly BodyToken[], tree: BodyTree, start: number, end: number): Range {
  const [first, last] = [tree.pathTo(start), tree.pathTo(end)];
  const parting = first.findIndex((element, at) => element !== last[at]);
  const [from, to] = parting < 0 || parting >= last.length ? [start, end] : [first[parting] ?? start, last[parting] ?? end];
  return [tokens[from]?.from ?? 0, tree.endOf(to)];
}

function section(inside: readonly BodyToken[], from: number, to: number): FoundSection {
  const words = wordsIn(inside);
  const [content, ...others] = new Set(inside.map((token) => marksOf(token).find((mark) => mark.startsWith(contentMark))).filter((mark) => mark !== undefined));
  return {
    from, to, words, isWhole: isBalanced(inside), isBlank: words.text === '',
    content: others.length === 0 ? content?.slice(contentMark.length) ?? null : null,
  };
}

function isMarked(token: BodyToken, mark: string): boolean {
  return marksOf(token).includes(mark.toLowerCase());
}

/** Ids and names, in lower case; each pass through Exchange may put one more x_ before them. */
function marksOf({ attributes }: BodyToken): readonly string[] {
  return attributes.filter(([name]) => name === 'id' || name === 'name').map(([, value]) => value.trim().toLowerCase().replace(/^(?:x_)+/, ''));
}
