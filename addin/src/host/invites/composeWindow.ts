import type { InviteBody } from '../../domain/invites/replaceSection';
import type { SingleMeeting } from '../../domain/meetings/meeting';

/**
 * The window in which an invite is written, as the events see it: without a page, a sign-in or a network. Rejects when Outlook refuses
 * a call.
 */
export interface ComposeWindow {
  /** The mailbox. */
  readonly me: { readonly address: string; readonly name: string };
  readMeeting: () => Promise<SingleMeeting>;
  readonly invite: InviteBody;
  /** The roaming setting with this key; undefined if there is none. */
  readRoaming: (key: string) => unknown;
  /** JSON that lives as long as the window; an empty object if there is none, and in Outlook before Mailbox 1.11. */
  readSession: () => Promise<string>;
  saveSession: (value: string) => Promise<void>;
  /** Shows a notification above the invite, with a button that opens the pane, or changes the one that is there. */
  showOffer: (words: OfferText) => Promise<void>;
  removeOffer: () => Promise<void>;
}

export interface OfferText {
  /** At most 150 characters. */
  readonly message: string;
  /** On the button, at most 30 characters. */
  readonly action: string;
}

/** What Outlook passes to a handler, which must complete it exactly once. */
export interface LaunchEvent {
  completed: (answer?: SendAnswer) => void;
}

/** Whether the invite may be sent. */
export type SendAnswer =
  | { readonly allowEvent: true }
  | {
    readonly allowEvent: false;
    /** At most 500 characters. */
    readonly errorMessage: string;
    readonly cancelLabel: string;
    readonly commandId: string;
  };
