import { textOf, type BodyText } from './bodyText';
import { tokenize, type BodyToken } from './tokens';
import { BodyTree, isBalanced } from './tree';

export const sectionId = 'OneOnOneAgenda';
export const startSuffix = 'Start';
export const endSuffix = 'End';
export const fingerprintInfix = 'Is_';

/** The section that the server writes for every 1:1 of a series. */
const seriesId = 'OneOnOneAgendaSeries';
const ids = [sectionId, seriesId];
const fingerprintPrefix = (sectionId + fingerprintInfix).toLowerCase();
const anyMarker = new RegExp(`^(?:${ids.join('|')})(?:${startSuffix}|${endSuffix})?$`, 'i');

/** One of our sections in a body. */
export interface FoundSection {
  /** Half-open, in the source. */
  readonly from: number;
  readonly to: number;
  /** Whether it can be cut out without touching the markup around it. */
  readonly isBalanced: boolean;
  /** Whether somebody has deleted its text. */
  readonly isEmpty: boolean;
  readonly text: BodyText;
  /** The fingerprint of what we wrote, from the marker; null for sections that the server wrote, which have none. */
  readonly fingerprint: string | null;
}

/** A body and what we wrote into it. */
export interface Body {
  readonly html: string;
  readonly tokens: readonly BodyToken[];
  /** In order. A section within another is part of the outer one. */
  readonly sections: readonly FoundSection[];
  /** Whether one of our markers is outside every section: the remains of one. */
  readonly hasStrayMarker: boolean;
}

/**
 * Finds our sections by the markers that mail programs and people have left, by the same rules as the server
 * (functions/Core/Invites/SectionFinder.cs).
 */
export function parseBody(html: string): Body {
  const tokens = tokenize(html);
  const marked = tokens.filter((token) => markersOf(token).some((marker) => anyMarker.test(marker)));
  const sections = marked.length === 0 ? [] : sectionsIn(tokens, html.length);
  const isInSection = ({ from }: BodyToken): boolean => sections.some((section) => section.from <= from && from < section.to);
  return { html, tokens, sections, hasStrayMarker: !marked.every(isInSection) };
}

export function tokensBetween({ tokens }: Body, from: number, to: number): readonly BodyToken[] {
  return tokens.filter((token) => token.from >= from && token.to <= to);
}

type Range = readonly [from: number, to: number];

function sectionsIn(tokens: readonly BodyToken[], length: number): readonly FoundSection[] {
  const tree = new BodyTree(tokens, length);
  const ranges = ids.map((id) => [...rangesById(tokens, tree, id), ...rangesByAnchors(tokens, tree, id)])
    .reduce((all, some) => [...all, ...some])
    .sort(([from, to], [otherFrom, otherTo]) => from - otherFrom || otherTo - to);
  const outermost = ranges.filter(([from], at) => ranges.slice(0, at).every(([, end]) => from >= end));
  return outermost.map(([from, to]) => toSection(tokens.filter((token) => token.from >= from && token.to <= to), from, to));
}

function rangesById(tokens: readonly BodyToken[], tree: BodyTree, id: string): readonly Range[] {
  return tokens
    .map((token, at) => [token, at] as const)
    .filter(([token]) => hasMarker(token, id))
    .map(([token, at]) => [token.from, tree.endOf(at)]);
}

function rangesByAnchors(tokens: readonly BodyToken[], tree: BodyTree, id: string): readonly Range[] {
  const found: Range[] = [];
  let start: number | null = null;
  tokens.forEach((token, at) => {
    if (hasMarker(token, id + startSuffix)) {
      start = at;
    } else if (start !== null && hasMarker(token, id + endSuffix)) {
      found.push(widenToElements(tokens, tree, start, at));
      start = null;
    }
  });
  return found;
}

/** From one anchor to the other, extended to whole elements: Word moves an anchor into an adjacent paragraph. */
function widenToElements(tokens: readonly BodyToken[], tree: BodyTree, start: number, end: number): Range {
  const [first, last] = [tree.pathTo(start), tree.pathTo(end)];
  const firstDifference = first.findIndex((element, at) => element !== last[at]);
  const [from, to] = firstDifference < 0 || firstDifference >= last.length
    ? [start, end]
    : [first[firstDifference] ?? start, last[firstDifference] ?? end];
  return [tokens[from]?.from ?? 0, tree.endOf(to)];
}

function toSection(inside: readonly BodyToken[], from: number, to: number): FoundSection {
  const text = textOf(inside);
  const markers = inside.map((token) => markersOf(token).find((marker) => marker.startsWith(fingerprintPrefix)));
  const [marker, ...others] = new Set(markers.filter((found) => found !== undefined));
  return {
    from,
    to,
    text,
    isBalanced: isBalanced(inside),
    isEmpty: text.text === '',
    fingerprint: others.length === 0 ? marker?.slice(fingerprintPrefix.length) ?? null : null,
  };
}

function hasMarker(token: BodyToken, marker: string): boolean {
  return markersOf(token).includes(marker.toLowerCase());
}

/** Ids and names in lower case, without the x_ that each pass through Exchange may put before them. */
function markersOf({ attributes }: BodyToken): readonly string[] {
  return attributes
    .filter(([name]) => name === 'id' || name === 'name')
    .map(([, value]) => value.trim().toLowerCase().replace(/^(?:x_)+/, ''));
}
