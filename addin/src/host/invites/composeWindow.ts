import type { InviteBody } from '../../domain/invites/replaceSection';
import type { Meeting } from '../../domain/meetings/meeting';

/**
 * The window in which an invite is written, as an event sees it: without a page, a sign-in or a network. Calls that Outlook
 * refuses reject.
 */
export interface ComposeWindow {
  /** The address and the name of the mailbox. */
  readonly me: { readonly address: string; readonly name: string };
  readMeeting: () => Promise<Meeting>;
  readonly invite: InviteBody;
  /** What the mailbox keeps under a key; undefined when nothing. */
  roaming: (key: string) => unknown;
  /** Lives as long as the window; null when there is nothing. Outlook before Mailbox 1.11 has no such memory and rejects. */
  readSession: () => Promise<string | null>;
  saveSession: (value: string) => Promise<void>;
  /** Shows a line above the invite, with a button that opens the pane; the same one again only changes its words. */
  offer: (words: OfferWords) => Promise<void>;
  withdrawOffer: () => Promise<void>;
}

export interface OfferWords {
  /** At most 150 characters. */
  readonly message: string;
  /** On the button, at most 30 characters. */
  readonly action: string;
}

/** What Outlook hands to a handler: to be completed exactly once. */
export interface LaunchEvent {
  completed: (answer?: SendAnswer) => void;
}

/** The answer to "may this be sent?". */
export type SendAnswer =
  | { readonly allowEvent: true }
  | {
    readonly allowEvent: false;
    /** At most 500 characters. */
    readonly errorMessage: string;
    readonly cancelLabel: string;
    readonly commandId: string;
  };
