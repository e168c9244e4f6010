import { parseRemembered, remember, rememberedFor, type Remembered } from '../settings/remembered';

/**
 * Which template the server chose for each person. The pane keeps them in the mailbox's roaming settings, so that an event, which has no
 * access to the server, starts an invite with the right one. Contains addresses and template ids only.
 */
export type RememberedTemplates = Remembered;

/** The key in roaming settings, which hold 32 KB for all keys together. */
export const rememberedTemplatesKey = 'oneonone-templates';

/** Few people have 1:1s with more people than this. */
const maxRemembered = 100;

export function parseRememberedTemplates(stored: unknown): RememberedTemplates {
  return parseRemembered(stored);
}

export function rememberTemplate(all: RememberedTemplates, address: string, template: string): RememberedTemplates {
  return remember(all, address, template, maxRemembered);
}

export function templateFor(all: RememberedTemplates, address: string): string | null {
  return rememberedFor(all, address);
}
