import { textOf, type BodyText } from './bodyText';
import { tokenize, type BodyToken } from './tokens';
import { elementsOf, isBalanced, type BodyElement } from './tree';

export const sectionId = 'OneOnOneAgenda';
export const startSuffix = 'Start';
export const endSuffix = 'End';
export const fingerprintInfix = 'Is_';

/** The section that the server writes for every 1:1 of a series. */
const seriesId = 'OneOnOneAgendaSeries';
const ids = [sectionId, seriesId];
const fingerprintPrefix = (sectionId + fingerprintInfix).toLowerCase();
const anyMarker = /^oneononeagenda(?:series)?(?:start|end)?$/; // of markersOf

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
  /** The fingerprint of what we wrote, from the marker; empty for sections that the server wrote, which have none. */
  readonly fingerprint: string;
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

export function between(tokens: readonly BodyToken[], from: number, to: number): readonly BodyToken[] {
  return tokens.filter((token) => token.from >= from && token.to <= to);
}

type Range = readonly [from: number, to: number];

function sectionsIn(tokens: readonly BodyToken[], length: number): readonly FoundSection[] {
  const elements = elementsOf(tokens, length);
  const ranges = ids.map((id) => [...rangesById(elements, id), ...rangesByAnchors(elements, id)])
    .reduce((all, some) => all.concat(some))
    .sort(([from, to], [otherFrom, otherTo]) => from - otherFrom || otherTo - to);
  const outermost = ranges.filter(([from], at) => ranges.slice(0, at).every(([, end]) => from >= end));
  return outermost.map(([from, to]) => toSection(between(tokens, from, to), from, to));
}

function rangesById(elements: readonly BodyElement[], id: string): readonly Range[] {
  return elements.filter(({ tag }) => hasMarker(tag, id)).map(({ tag, endsAt }) => [tag.from, endsAt]);
}

function rangesByAnchors(elements: readonly BodyElement[], id: string): readonly Range[] {
  const found: Range[] = [];
  let first: BodyElement | null = null;
  for (const element of elements) {
    if (hasMarker(element.tag, id + startSuffix)) {
      first = element;
    } else if (first !== null && hasMarker(element.tag, id + endSuffix)) {
      found.push(widenToElements(first, element));
      first = null;
    }
  }

  return found;
}

/** From one anchor to the other, extended to whole elements: Word moves an anchor into an adjacent paragraph. */
function widenToElements(first: BodyElement, last: BodyElement): Range {
  const [path, otherPath] = [pathTo(first), pathTo(last)];
  const difference = path.findIndex((element, at) => element !== otherPath[at]);
  const [from, to] = [path[difference], otherPath[difference]];
  return from === undefined || to === undefined ? [first.tag.from, last.endsAt] : [from.tag.from, to.endsAt];
}

/** The elements around this one, followed by itself. */
function pathTo(last: BodyElement): readonly BodyElement[] {
  const path: BodyElement[] = [];
  for (let element: BodyElement | null = last; element !== null; element = element.parent) {
    path.unshift(element);
  }

  return path;
}

function toSection(inside: readonly BodyToken[], from: number, to: number): FoundSection {
  const text = textOf(inside);
  const [marker = '', ...others] = new Set(inside.map(fingerprintMarker).filter(Boolean));
  return {
    from,
    to,
    text,
    isBalanced: isBalanced(inside),
    isEmpty: text.text === '',
    fingerprint: others.length === 0 ? marker.slice(fingerprintPrefix.length) : '',
  };
}

function fingerprintMarker(token: BodyToken): string {
  const [first = ''] = markersOf(token).filter((marker) => marker.startsWith(fingerprintPrefix));
  return first;
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
