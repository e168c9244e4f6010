import type { Mailbox, Meeting } from '../outlook/item';

/** The person who uses the playground. */
export interface Viewer {
  readonly person: Person;
  readonly title: string | null;
  /** The server's time, which may have been set. */
  readonly now: string;
  readonly timeZone: string;
  readonly offsets: Mailbox['offsets'];
  readonly getsDigest: boolean;
  /** The folder of the add-in in this person's language; empty for English. */
  readonly language: string;
  readonly partners: readonly Person[];
}

export interface Person {
  readonly address: string;
  readonly name: string;
}

export interface CalendarMeeting extends Meeting {
  readonly isOneOnOne: boolean;
  readonly showAs: string;
}

export interface Calendar {
  readonly isReadable: boolean;
  readonly meetings: readonly CalendarMeeting[];
}

/** The server leaves out what is null. */
type Received<T, Nullable extends keyof T> = Omit<T, Nullable> & { readonly [Key in Nullable]?: T[Key] };

interface ReceivedCalendar {
  readonly isReadable: boolean;
  readonly meetings: readonly Received<CalendarMeeting, 'organizer' | 'series'>[];
}

/** The Local host's API for the playground. */
export class Server {
  /** @param person - who sends the requests; null for the person chosen in this browser. */
  constructor(private readonly person: string | null) {}

  async viewer(): Promise<Viewer> {
    const viewer = await (await this.get('/playground/api/viewer')).json() as Received<Viewer, 'title'>;
    return { ...viewer, title: viewer.title ?? null };
  }

  async meetings(from: Date, to: Date): Promise<Calendar> {
    const query = new URLSearchParams({ from: instant(from), to: instant(to) });
    const received = await (await this.get(`/playground/api/meetings?${query.toString()}`)).json() as ReceivedCalendar;
    const meetings = received.meetings.map(({ organizer = null, series = null, ...others }) => ({ ...others, organizer, series }));
    return { isReadable: received.isReadable, meetings };
  }

  /** The digest as a mail; null if this person gets none, or digests are off. */
  async digest(): Promise<string | null> {
    const response = await this.get('/api/digest/preview', 'text/html', [403, 404]);
    return response.ok ? response.text() : null;
  }

  private async get(path: string, accept = 'application/json', accepted: readonly number[] = []): Promise<Response> {
    const who = this.person === null ? {} : { 'X-Local-User': this.person };
    const response = await fetch(path, { headers: { Accept: accept, ...who } });
    if (!response.ok && !accepted.includes(response.status)) {
      throw new Error(`${path} returned status ${String(response.status)}.`);
    }

    return response;
  }
}

function instant(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
