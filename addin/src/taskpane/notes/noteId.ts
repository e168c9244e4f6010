import type { NotePlace } from './noteSession';

/** The starting values of FNV-1a, changed for each quarter (datatracker.ietf.org/doc/html/draft-eastlake-fnv). */
const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;
const prime = 0x01000193;

/**
 * The id of the first note of this author for this 1:1 and these readers: 32 hexadecimal digits. It is the same in every window, so that
 * two that save at the same moment make one note, and the later one learns of the earlier.
 */
export function noteIdOf({ pair, occurrence, audience, author }: NotePlace): string {
  const place = JSON.stringify([pair, Date.parse(occurrence), audience, author]);
  return seeds.map((seed) => hash(place, seed).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), prime);
  }

  return value >>> 0;
}
