import { canonicalAddress } from '../meetings/meeting';

/**
 * Which template the server chose for whom. The pane remembers it in the mailbox's roaming settings, so that an event, which knows no
 * server, begins an invite with the right one. Addresses and template ids only.
 */
export type RememberedTemplates = readonly (readonly [address: string, template: string])[];

/** The key in the roaming settings, which hold 32 KB for all keys together. */
export const rememberedTemplatesKey = 'oneonone-templates';

/** About 10 KB with long addresses; whom somebody meets 1:1 fits easily. */
const most = 100;

/** Reads what was kept; what it does not understand is forgotten. */
export function parseRememberedTemplates(kept: unknown): RememberedTemplates {
  return Array.isArray(kept) ? kept.filter(isPair) : [];
}

/** The latest first, each address once; the oldest give way. */
export function rememberTemplate(all: RememberedTemplates, address: string, template: string): RememberedTemplates {
  const who = canonicalAddress(address);
  return [[who, template] as const, ...all.filter(([other]) => other !== who)].slice(0, most);
}

export function templateFor(all: RememberedTemplates, address: string): string | null {
  const who = canonicalAddress(address);
  return all.find(([other]) => other === who)?.[1] ?? null;
}

function isPair(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}
