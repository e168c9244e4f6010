import type { ComposeWindow } from '../host/invites/composeWindow';

/** What the events of one compose window pass on to each other, as it is stored. Contains no names and no addresses. */
export interface Session {
  /** The latest verdict; null before the first one. */
  readonly isOneOnOne: boolean | null;
  /** Whether an agenda was inserted automatically. */
  readonly inserted: boolean;
  /** The fingerprint of that agenda; null if it is not known. */
  readonly agenda: string | null;
  /** Whether the person was asked about sending without an agenda. */
  readonly asked: boolean;
}

export const newSession: Session = { isOneOnOne: null, inserted: false, agenda: null, asked: false };

/** Returns a new session if the stored one cannot be read. */
export async function readSession(window: ComposeWindow): Promise<Session> {
  try {
    const stored = JSON.parse(await window.readSession()) as Partial<Record<keyof Session, unknown>>;
    return {
      isOneOnOne: typeof stored.isOneOnOne === 'boolean' ? stored.isOneOnOne : null,
      inserted: stored.inserted === true,
      agenda: typeof stored.agenda === 'string' ? stored.agenda : null,
      asked: stored.asked === true,
    };
  } catch {
    return newSession;
  }
}

export function saveSession(window: ComposeWindow, session: Session): Promise<void> {
  return window.saveSession(JSON.stringify(session));
}
