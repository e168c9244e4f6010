import { teamsJoinText } from '../../src/host/invites/fakeBody';

interface Person {
  readonly emailAddress: string;
  readonly displayName: string;
  readonly recipientType?: string;
}

/** The state of an invite that is being written in Outlook. */
export interface Invite {
  organizer: Person;
  required: Person[];
  optional: Person[];
  start: Date;
  end: Date;
  recurrence: unknown;
  rooms: string[];
  isAllDay: boolean;
  sensitivity: string;
  body: string;
  attachments: string[];
  settings: Record<string, unknown>;
  session: Record<string, string>;
  notices: Record<string, { message: string; actions: { commandId: string; actionText: string }[] }>;
}

export const ann: Person = { emailAddress: 'Ann@example.com', displayName: 'Ann Lee' };
export const bo: Person = { emailAddress: 'bo@example.com', displayName: 'Bo Day' };
export const cy: Person = { emailAddress: 'cy@example.com', displayName: 'Cy Sun' };

export function newInvite(changes: Partial<Invite> = {}): Invite {
  return {
    organizer: ann,
    required: [bo],
    optional: [],
    start: new Date('2026-11-25T09:00:00Z'),
    end: new Date('2026-11-25T09:30:00Z'),
    recurrence: null,
    rooms: [],
    isAllDay: false,
    sensitivity: 'normal',
    body: teamsJoinText,
    attachments: [],
    settings: {},
    session: {},
    notices: {},
    ...changes,
  };
}
