import type { ComposeWindow } from '../host/invites/composeWindow';

/** What the events of one compose window hand to each other. No name and no address in it. */
export interface Session {
  /** By the last look; null when nobody has looked yet. */
  readonly isOneOnOne: boolean | null;
  /** An agenda was put into the invite by itself. */
  readonly inserted: boolean;
  /** The mark of the one that was; null where it is not known any more. */
  readonly agenda: string | null;
  /** The person was asked whether to send without an agenda. */
  readonly asked: boolean;
}

export const newSession: Session = { isOneOnOne: null, inserted: false, agenda: null, asked: false };

/** What cannot be read is as if never written. */
export async function readSession(window: ComposeWindow): Promise<Session> {
  try {
    const kept = JSON.parse(await window.readSession() ?? '{}') as Partial<Record<keyof Session, unknown>>;
    return {
      isOneOnOne: typeof kept.isOneOnOne === 'boolean' ? kept.isOneOnOne : null,
      inserted: kept.inserted === true,
      agenda: typeof kept.agenda === 'string' ? kept.agenda : null,
      asked: kept.asked === true,
    };
  } catch {
    return newSession;
  }
}

export function saveSession(window: ComposeWindow, session: Session): Promise<void> {
  return window.saveSession(JSON.stringify(session));
}
