import { canonicalAddress } from '../meetings/address';
import { withinBudget } from './roamingBudget';

/** A value for each of several people, latest first. */
export type Remembered = readonly (readonly [address: string, value: string])[];

/** Drops what it does not understand. */
export function parseRemembered(stored: unknown, accepts: (value: string) => boolean = () => true): Remembered {
  return Array.isArray(stored) ? stored.filter(isEntry).filter(([, value]) => accepts(value)) : [];
}

/** Puts the latest first, each address once, and drops the oldest, also those for which there is no room. */
export function remember(all: Remembered, address: string, value: string, most: number): Remembered {
  const person = canonicalAddress(address);
  return withinBudget([[person, value] as const, ...all.filter(([other]) => other !== person)].slice(0, most));
}

export function rememberedFor(all: Remembered, address: string): string | null {
  const person = canonicalAddress(address);
  const [value = null] = all.filter(([other]) => other === person).map(([, known]) => known);
  return value;
}

function isEntry(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}
