import type { Refusal } from '../messages/refusals';

export type { Refusal };

/** Who asks. Quiet unless told otherwise: nothing opens a window but `signIn`. */
export interface Identity {
  /** What says so in a request; null when nobody is signed in. */
  readonly headers: () => Promise<Readonly<Record<string, string>> | null>;
  /** Why nobody is; null when somebody is, or nothing has been tried. */
  readonly refusal: () => Refusal | null;
  /** May open a window, so it is called by a click only. */
  readonly signIn: () => Promise<Refusal | null>;
  readonly signOut: () => Promise<void>;
}

export interface Token {
  readonly value: string;
  /** Milliseconds since 1970; it is good until then. */
  readonly expiresAt: number;
}

/** Where tokens come from. Both reject with what the library says. */
export interface TokenSource {
  readonly quietly: () => Promise<Token>;
  readonly asking: () => Promise<Token>;
  readonly forget: () => Promise<void>;
}
