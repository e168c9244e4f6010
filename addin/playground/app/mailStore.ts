import { teamsJoinText } from '../../src/host/invites/fakeBody';
import type { Invited } from '../outlook/item';
import type { Theme } from '../outlook/theme';
import { withAnswer } from './drafts';
import type { CalendarMeeting } from './server';

/**
 * Stores what Exchange would store and the Local host does not: the bodies of invites, meetings made here, and the settings of add-ins.
 * Uses the browser's storage, so that all windows show the same.
 */
export const mailStore = {
  /** @param meeting - null for a new one, because Outlook on the web adds the text of the online meeting when it is sent. */
  body(meeting: string | null): string {
    return meeting === null ? '' : read(`body:${meeting}`, teamsJoinText);
  },

  /** Rewrites ids and names, as Exchange does. */
  saveBody(meeting: string, body: string): void {
    const complete = body.includes('teams.microsoft.com') ? body : body + teamsJoinText;
    write(`body:${meeting}`, complete.replaceAll(/(<[^>]*\s(?:id|name)=")(?!x_)/g, '$1x_'));
  },

  meetingsOf(address: string): readonly CalendarMeeting[] {
    return all().filter(({ organizer, attendees }) => [organizer, ...attendees].some((one) => one?.address === address));
  },

  save(meeting: CalendarMeeting): void {
    write('made', [...all().filter(({ id }) => id !== meeting.id), meeting]);
  },

  /** What this person has answered here; null if they have not. The list of attendees may name a group instead of them. */
  answerOf(meeting: string, address: string): Invited['response'] | null {
    return read<Answers>(`answers:${address}`, {})[meeting] ?? null;
  },

  saveAnswer(meeting: CalendarMeeting, address: string, response: Invited['response']): void {
    this.save(withAnswer(meeting, address, response));
    write(`answers:${address}`, { ...read<Answers>(`answers:${address}`, {}), [meeting.id]: response });
  },

  /** The theme that was chosen here; null until one was. */
  theme(): Theme | null {
    return read<Theme | null>('theme', null);
  },

  saveTheme(theme: Theme): void {
    write('theme', theme);
  },

  settings(address: string): Record<string, string> {
    return read<Record<string, string>>(`settings:${address}`, {});
  },

  saveSettings(address: string, settings: Readonly<Record<string, string>>): void {
    write(`settings:${address}`, settings);
  },
};

/** By the id of the meeting. */
type Answers = Readonly<Partial<Record<string, Invited['response']>>>;

function all(): CalendarMeeting[] {
  return read<CalendarMeeting[]>('made', []);
}

function read<T>(key: string, fallback: T): T {
  const stored = localStorage.getItem(`playground:${key}`);
  return stored === null ? fallback : JSON.parse(stored) as T;
}

function write(key: string, value: unknown): void {
  localStorage.setItem(`playground:${key}`, JSON.stringify(value));
}
