import { canonicalAddress } from '../meetings/address';

/**
 * Which template the server chose for each person. The pane keeps them in the mailbox's roaming settings, so that an event, which has no
 * access to the server, starts an invite with the right one. Contains addresses and template ids only.
 */
export type RememberedTemplates = readonly (readonly [address: string, template: string])[];

/** The key in roaming settings, which hold 32 KB for all keys together. */
export const rememberedTemplatesKey = 'oneonone-templates';

/** About 10 KB if the addresses are long. Few people have 1:1s with more people than this. */
const maxRemembered = 100;

/** Drops what it does not understand. */
export function parseRememberedTemplates(stored: unknown): RememberedTemplates {
  return Array.isArray(stored) ? stored.filter(isPair) : [];
}

/** Puts the latest first, each address once, and drops the oldest. */
export function rememberTemplate(all: RememberedTemplates, address: string, template: string): RememberedTemplates {
  const person = canonicalAddress(address);
  return [[person, template] as const, ...all.filter(([other]) => other !== person)].slice(0, maxRemembered);
}

export function templateFor(all: RememberedTemplates, address: string): string | null {
  const person = canonicalAddress(address);
  return all.find(([other]) => other === person)?.[1] ?? null;
}

function isPair(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}
