import type { CalendarMeeting } from './server';

/**
 * What Exchange would keep and the Local host does not: the bodies of invites, meetings made here, and what add-ins keep in a
 * mailbox. In this browser, so that all its windows show the same.
 */
export const mailStore = {
  body(meeting: string): string {
    return read(`body:${meeting}`, joinLink);
  },

  /** As Exchange gives it back: ids and names have been rewritten. */
  saveBody(meeting: string, body: string): void {
    write(`body:${meeting}`, body.replaceAll(/(<[^>]*\s(?:id|name)=")(?!x_)/g, '$1x_'));
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

/** What Teams puts under an invite, which no add-in may lose. */
export const joinLink = '<p><br></p><div class="me-email-text"><p>________________________________________________________________________________</p>'
  + '<p><b style="font-size:18pt">Microsoft Teams</b></p><p><a href="https://teams.microsoft.com/l/meetup-join/playground">Join the meeting now</a></p>'
  + '<p>Meeting ID: 312 445 908 117</p><p>________________________________________________________________________________</p></div>';

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
