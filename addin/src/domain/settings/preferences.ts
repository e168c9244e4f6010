/** What to do by itself when a likely 1:1 is being written. */
export type AutoInsert = 'offer' | 'insert' | 'off';

/** What a person has chosen for Outlook itself; it follows their mailbox (roaming settings), so that events need no sign-in. */
export interface Preferences {
  readonly autoInsert: AutoInsert;
  /** Ask once before a 1:1 without an agenda is sent. */
  readonly asksOnSend: boolean;
  /** The first run has been seen or skipped. */
  readonly knowsItsWay: boolean;
}

/** The one key in the roaming settings. */
export const preferencesKey = 'oneonone';

/** Reads what was kept, by whichever version of us; what it does not understand is as if never chosen. */
export function parsePreferences(kept: unknown): Preferences {
  const from: Partial<Record<keyof Preferences, unknown>> = typeof kept === 'object' && kept !== null ? kept : {};
  return {
    autoInsert: from.autoInsert === 'insert' || from.autoInsert === 'off' ? from.autoInsert : 'offer',
    asksOnSend: from.asksOnSend !== false,
    knowsItsWay: from.knowsItsWay === true,
  };
}
