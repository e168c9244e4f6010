import type { InviteBody } from '../domain/invites/replaceSection';
import type { Instant, Meeting } from '../domain/meetings/meeting';
import type { NewMeeting } from '../domain/scheduling/outlookLink';

/** Outlook, as far as the pane needs it. Calls that fail reject with {@link HostError}. */
export interface Host {
  readonly surface: Surface;
  /** The mailbox that is open. */
  readonly me: Mailbox;
  /** The meeting that Outlook shows now; null when it shows something else. */
  readMeeting: () => Promise<Meeting | null>;
  /** Notifies after attendees, time or recurrence have changed, and when a pinned pane moves to another item. */
  onMeetingChanged: (changed: () => void) => Unsubscribe;
  /** The body of the invite; null unless an invite is being written. */
  readonly invite: InviteBody | null;
  /** The id of the saved item; null while it is unsaved. Does not save it. */
  readItemId: () => Promise<string | null>;
  /** Opens Outlook's own form for a new meeting, filled in; the person decides whether to send it. Null where Outlook does not have one. */
  readonly openNewMeeting: ((meeting: NewMeeting) => Promise<void>) | null;
  readonly clock: MailboxClock;
  readonly theme: Theme;
  onThemeChanged: (changed: (theme: Theme) => void) => Unsubscribe;
  readonly roaming: RoamingSettings;
  readonly signIn: SignInSupport;
  /** Prefix for every key in the browser's storage, which Outlook on the web shares between add-ins and sites. */
  readonly storagePartition: string;
}

/** `compose`: an invite being written. `read`: an appointment in a calendar. `message`: an invitation in the inbox. */
export type Surface = 'compose' | 'read' | 'message';

export interface Mailbox {
  readonly address: string;
  readonly name: string;
  /** BCP 47, such as en-GB. */
  readonly locale: string;
}

/** Converts to and from the mailbox's own time zone, which may differ from the machine's. */
export interface MailboxClock {
  /** The local time at an instant, written as if it were UTC. */
  toLocal: (at: Instant) => Date;
  /** The instant of a local time, which is written as if it were UTC. */
  toInstant: (local: Date) => Instant;
}

export type Theme = 'light' | 'dark' | 'contrast';

/** Small settings that roam with the mailbox. */
export interface RoamingSettings {
  read: (key: string) => unknown;
  /**
   * Saves a change to the newest copy that this window knows. Rejects if Outlook does not save it; the previous value is then kept,
   * since a refused value would block every later one.
   * @param change - pure; gets the value as it is now, which another window may have changed.
   */
  change: (key: string, change: (newest: unknown) => unknown) => Promise<void>;
  /** Another window has saved a change. */
  onChanged: (changed: () => void) => Unsubscribe;
}

export interface SignInSupport {
  /** Such as OfficeOnline. What works in one kind of Outlook may not work in another. */
  readonly platform: string;
  /**
   * Opens one of our pages in Outlook's dialog and returns the first message it sends; null if it was closed without sending one.
   * @param late - gets a message of a dialog that had reported itself closed, or had opened too late.
   */
  openDialog: (address: string, late: (message: string) => void) => Promise<string | null>;
}

export type Unsubscribe = () => void;

/**
 * Why Outlook did not do what it was asked.
 * - `refused`: it answered with an error, or with nothing.
 * - `silent`: it did not answer in time.
 * - `unsupported`: this version does not have the call.
 * - `itemChanged`: it now shows another item, so the answer no longer applies.
 */
export type HostFailure = 'refused' | 'silent' | 'unsupported' | 'itemChanged';

export class HostError extends Error {
  /** @param code - Outlook's own code; null if the error is ours. */
  constructor(readonly reason: HostFailure, message: string, readonly code: number | null = null) {
    super(message);
  }
}
