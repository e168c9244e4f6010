import type { Result } from '../domain/result';
import type { SignInFailure } from '../messages/signIn';

export type { SignInFailure };

/** Who is asking. Only `signIn` may open a window. */
export interface Identity {
  /** The headers that identify the person in a request; null when nobody is signed in. */
  readonly headers: () => Promise<Readonly<Record<string, string>> | null>;
  /** Why nobody is signed in; null when somebody is, or when nothing has been tried yet. */
  readonly lastFailure: () => SignInFailure | null;
  /** May open a window, so call it only in response to a click. */
  readonly signIn: () => Promise<Result<void, SignInFailure>>;
  readonly signOut: () => Promise<void>;
}

export interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Where tokens come from. Acquiring one rejects with MSAL's error. */
export interface TokenSource {
  readonly acquireSilently: () => Promise<Token>;
  /** May open a window or leave the page. */
  readonly acquireInteractively: () => Promise<Token>;
  readonly clear: () => Promise<void>;
}
