import { teamsJoinText } from '../../src/host/invites/fakeBody';
import type { CalendarMeeting } from './server';

/**
 * What Exchange would keep and the Local host does not: the bodies of invites, meetings made here, and what add-ins keep in a
 * mailbox. In this browser, so that all its windows show the same.
 */
export const mailStore = {
  /** @param meeting - null for a new one: Outlook on the web adds the text of the online meeting when it is sent. */
  body(meeting: string | null): string {
    return meeting === null ? '' : read(`body:${meeting}`, teamsJoinText);
  },

  /** As Exchange gives it back: ids and names have been rewritten. */
  saveBody(meeting: string, body: string): void {
    const whole = body.includes('teams.microsoft.com') ? body : body + teamsJoinText;
    write(`body:${meeting}`, whole.replaceAll(/(<[^>]*\s(?:id|name)=")(?!x_)/g, '$1x_'));
  },

  made(address: string): readonly CalendarMeeting[] {
    return all().filter(({ organizer, attendees }) => [organizer, ...attendees].some((one) => one?.address === address));
  },

  make(meeting: CalendarMeeting): void {
    write('made', [...all().filter(({ id }) => id !== meeting.id), meeting]);
  },

  settings(address: string): Record<string, string> {
    return read<Record<string, string>>(`settings:${address}`, {});
  },

  saveSettings(address: string, settings: Readonly<Record<string, string>>): void {
    write(`settings:${address}`, settings);
  },
};

function all(): CalendarMeeting[] {
  return read<CalendarMeeting[]>('made', []);
}

function read<T>(key: string, otherwise: T): T {
  const kept = localStorage.getItem(`playground:${key}`);
  return kept === null ? otherwise : JSON.parse(kept) as T;
}

function write(key: string, value: unknown): void {
  localStorage.setItem(`playground:${key}`, JSON.stringify(value));
}
