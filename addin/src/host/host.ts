import type { InviteBody } from '../domain/invites/replaceSection';
import type { Instant, Meeting } from '../domain/meetings/meeting';

/**
 * Outlook, as the pane needs it: a port with a real host (officeHost) and a fake one (fakeHost). Calls that fail reject with
 * {@link HostError}.
 */
export interface Host {
  readonly surface: Surface;
  /** Whose mailbox is open. */
  readonly me: Mailbox;
  /** What Outlook shows now; null when it is no meeting. */
  readMeeting: () => Promise<Meeting | null>;
  /** Called after attendees, time or recurrence have changed, and when a pinned pane is shown another item. */
  onMeetingChanged: (changed: () => void) => Unsubscribe;
  /** Null where the body is not ours to write: everywhere but in compose. */
  readonly invite: InviteBody | null;
  /** The saved item's id; null while it has none. Never saves. */
  readItemId: () => Promise<string | null>;
  readonly clock: MailboxClock;
  readonly look: Look;
  onLookChanged: (changed: (look: Look) => void) => Unsubscribe;
  readonly roaming: RoamingSettings;
  readonly signIn: SignInMeans;
  /** Before every key in the browser's own storage: Outlook on the web shares one between add-ins and sites. */
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

/** The mailbox's own zone, which need not be the machine's. */
export interface MailboxClock {
  /** The wall clock there, written as if it were UTC. */
  toLocal: (at: Instant) => Date;
  /** The instant at which the wall clock there shows this, written as if it were UTC. */
  toInstant: (local: Date) => Instant;
}

export type Look = 'light' | 'dark' | 'contrast';

/** One small object that follows the mailbox. */
export interface RoamingSettings {
  read: (key: string) => unknown;
  save: (key: string, value: unknown) => Promise<void>;
}

export interface SignInMeans {
  readonly supportsNestedApp: boolean;
  /** Opens a page of ours in Outlook's dialog and gives the first message that it sends; null when it was closed without one. */
  openDialog: (address: string) => Promise<string | null>;
}

export type Unsubscribe = () => void;

/** What Outlook answered instead of doing it. */
export class HostError extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
  }
}
