/** Somebody or something invited, as Outlook knows it. */
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

/** In which of Outlook's windows the meeting is open. */
export type View = 'compose' | 'read' | 'invitation';

/** The numbers by which office.js knows them. */
export const itemTypes: Record<View, number> = { read: 2, invitation: 3, compose: 5 };

export interface Notice {
  readonly key: string;
  readonly message: string;
  /** Of office.js: 0 information, 1 progress, 2 error, 3 with a button. */
  readonly type: number;
  readonly actions?: readonly { readonly actionText: string; readonly commandId: string }[];
}

/** What the open window holds beside the meeting itself. The window shows it and hears when an add-in changes it. */
export interface OpenItem {
  readonly view: View;
  /** A new one, not on the calendar yet, has no id. */
  readonly isSaved: boolean;
  meeting: Meeting;
  body: string;
  notices: readonly Notice[];
  readonly session: Map<string, string>;
}

export interface Mailbox {
  readonly address: string;
  readonly name: string;
  /** IANA id. */
  readonly timeZone: string;
  readonly offsets: readonly { readonly start: string; readonly end: string; readonly minutes: number }[];
  /** What add-ins keep in it, as office.js writes it: each value is JSON. */
  settings: Readonly<Record<string, string>>;
}
