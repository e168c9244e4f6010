/** A person, group or room that is invited. */
export interface Invited {
  readonly address: string;
  readonly name: string;
  readonly type: 'required' | 'optional' | 'resource' | 'group';
  readonly response: 'none' | 'accepted' | 'tentative' | 'declined' | 'delegated';
}

/** A meeting in a mailbox. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly series: string | null;
  readonly isAllDay: boolean;
  readonly isCancelled: boolean;
  readonly isPrivate: boolean;
  readonly organizer: Invited | null;
  readonly attendees: readonly Invited[];
}

/** The kind of window in which the meeting is open. */
export type View = 'compose' | 'read' | 'invitation';

/** The item types of office.js. */
export const itemTypes: Record<View, number> = { read: 2, invitation: 3, compose: 5 };

export interface Notice {
  readonly key: string;
  readonly message: string;
  /** The notification types of office.js: 0 information, 1 progress, 2 error, 3 with a button. */
  readonly type: number;
  readonly actions?: readonly { readonly actionText: string; readonly commandId: string }[];
}

/** The state of an open window. */
export interface OpenItem {
  readonly view: View;
  /** False for a new meeting that is not in the calendar yet. */
  readonly isSaved: boolean;
  meeting: Meeting;
  body: string;
  notices: readonly Notice[];
  readonly session: Map<string, string>;
}

/** What the add-in fills into the form for a new meeting. */
export interface MeetingFormData {
  readonly subject: string;
  readonly attendees: readonly string[];
  /** Null where the add-in leaves it open. */
  readonly time: { readonly start: string; readonly end: string } | null;
}

export interface Mailbox {
  readonly address: string;
  readonly name: string;
  /** IANA id. */
  readonly timeZone: string;
  readonly offsets: readonly { readonly start: string; readonly end: string; readonly minutes: number }[];
  /** Opens the form for a new meeting; fails in an Outlook that does not have one. */
  readonly openForm?: (form: MeetingFormData) => void;
  /** The roaming settings of the add-in. Each value is JSON. */
  settings: Readonly<Record<string, string>>;
}
