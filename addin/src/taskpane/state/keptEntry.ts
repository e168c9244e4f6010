import type { Instant } from '../../domain/meetings/meeting';
import type { LocalDrafts } from './localDrafts';

/** What somebody has typed into a form and not sent. */
export interface KeptEntry {
  readonly fields: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/** @param name - of the form and of what it is about. */
export const keptKey = (name: string): string => `typed/${name}`;

/** Null if nothing is kept for this form. */
export function keptEntry(localDrafts: LocalDrafts, name: string): KeptEntry | null {
  const stored = localDrafts.read(keptKey(name));
  const from: Partial<Record<keyof KeptEntry, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const { fields, at } = from;
  return typeof fields === 'object' && fields !== null && typeof at === 'string'
    ? { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string')), at }
    : null;
}
