/** What to do automatically when a likely 1:1 is being written. */
export type AutoInsert = 'offer' | 'insert' | 'off';

/** A person's choices for Outlook itself. They roam with the mailbox (roaming settings), so that events need no sign-in. */
export interface Preferences {
  readonly autoInsert: AutoInsert;
  /** Whether to ask once before a 1:1 without an agenda is sent. */
  readonly asksOnSend: boolean;
  /** Whether the introduction has been read or skipped. */
  readonly hasSeenIntroduction: boolean;
}

/** The form in roaming settings, which earlier and later versions read too. */
export interface StoredPreferences {
  readonly autoInsert: AutoInsert;
  readonly asksOnSend: boolean;
  readonly knowsItsWay: boolean;
}

/** The key in roaming settings. */
export const preferencesKey = 'oneonone';

/** Reads what any version has stored; a value that it does not know counts as not chosen. */
export function parsePreferences(stored: unknown): Preferences {
  return { ...parseEventPreferences(stored), hasSeenIntroduction: fieldsOf(stored).knowsItsWay === true };
}

/** What the events need of them. */
export function parseEventPreferences(stored: unknown): Omit<Preferences, 'hasSeenIntroduction'> {
  const { autoInsert, asksOnSend } = fieldsOf(stored);
  return { autoInsert: autoInsert === 'insert' || autoInsert === 'off' ? autoInsert : 'offer', asksOnSend: asksOnSend !== false };
}

function fieldsOf(stored: unknown): Partial<Record<keyof StoredPreferences, unknown>> {
  return typeof stored === 'object' && stored !== null ? stored : {};
}

export function toStoredPreferences({ autoInsert, asksOnSend, hasSeenIntroduction }: Preferences): StoredPreferences {
  return { autoInsert, asksOnSend, knowsItsWay: hasSeenIntroduction };
}
