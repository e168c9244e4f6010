import { parseRemembered, remember, rememberedFor, type Remembered } from '../settings/remembered';

/**
 * Where the agenda of each pair is opened. The pane keeps it in the mailbox's roaming settings, so that an event, which has no access to
 * the server, can put a link into an invite that also reaches other people. Contains addresses and the links only.
 */
export type RememberedLinks = Remembered;

/** The key in roaming settings, which hold 32 KB for all keys together. */
export const rememberedLinksKey = 'oneonone-links';

/** Few people have 1:1s with more people than this. */
const maxRemembered = 50;

export function parseRememberedLinks(stored: unknown): RememberedLinks {
  return parseRemembered(stored, (url) => /^https?:\/\//.test(url));
}

export function rememberLink(all: RememberedLinks, address: string, url: string): RememberedLinks {
  return remember(all, address, url, maxRemembered);
}

export function linkFor(all: RememberedLinks, address: string): string | null {
  return rememberedFor(all, address);
}
