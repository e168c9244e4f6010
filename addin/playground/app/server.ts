import type { Mailbox, Meeting } from '../outlook/item';

/** Who looks, as the Local host knows them. */
export interface Viewer {
  readonly person: Person;
  readonly title: string | null;
  /** By the server's clock, which may have been set. */
  readonly now: string;
  readonly timeZone: string;
  readonly offsets: Mailbox['offsets'];
  readonly getsDigest: boolean;
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

/** The calendars of the Local host, as one of its people; null for whomever this browser has chosen. */
export class Server {
  constructor(private readonly as: string | null) {}

  async viewer(): Promise<Viewer> {
    return await (await this.get('/playground/api/viewer')).json() as Viewer;
  }

  async meetings(from: Date, to: Date): Promise<Calendar> {
    const query = new URLSearchParams({ from: instant(from), to: instant(to) });
    return await (await this.get(`/playground/api/meetings?${query.toString()}`)).json() as Calendar;
  }

  /** As a mail; null when none goes to this person. */
  async digest(): Promise<string | null> {
    const answer = await this.get('/api/digest/preview', 'text/html', [404]);
    return answer.ok ? answer.text() : null;
  }

  private async get(path: string, accept = 'application/json', fine: readonly number[] = []): Promise<Response> {
    const answer = await fetch(path, { headers: { Accept: accept, ...(this.as === null ? {} : { 'X-Local-User': this.as }) } });
    if (!answer.ok && !fine.includes(answer.status)) {
      throw new Error(`${path} answered ${String(answer.status)}.`);
    }

    return answer;
  }
}

function instant(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
