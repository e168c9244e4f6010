import { canonicalAddress } from '../meetings/address';

/**
 * Where the agenda of each pair is opened. The pane keeps it in the mailbox's roaming settings, so that an event, which has no access to
 * the server, can put a link into an invite that also reaches other people. Contains addresses and the links only.
 */
export type RememberedLinks = readonly (readonly [address: string, url: string])[];

/** The key in roaming settings, which hold 32 KB for all keys together. */
export const rememberedLinksKey = 'oneonone-links';

/** About 8 KB if addresses are long. */
const maxRemembered = 50;

/** Drops what it does not understand. */
export function parseRememberedLinks(stored: unknown): RememberedLinks {
  return Array.isArray(stored) ? stored.filter(isLink) : [];
}

/** Puts the latest first, each address once, and drops the oldest. */
export function rememberLink(all: RememberedLinks, address: string, url: string): RememberedLinks {
  const person = canonicalAddress(address);
  return [[person, url] as const, ...all.filter(([other]) => other !== person)].slice(0, maxRemembered);
}

export function linkFor(all: RememberedLinks, address: string): string | null {
  const person = canonicalAddress(address);
  return all.find(([other]) => other === person)?.[1] ?? null;
}

function isLink(entry: unknown): entry is readonly [string, string] {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && typeof entry[1] === 'string'
    && /^https?:\/\//.test(entry[1]);
}
