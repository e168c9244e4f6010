import type { Result } from '../domain/result';

/**
 * Why nobody is signed in.
 * - `interaction`: the person has to sign in themselves.
 * - `consent`: an administrator of the organisation has to approve the add-in first.
 * - `cancelled`: the person closed the window.
 * - `blocked`: the browser blocked the window.
 * - `unreachable`: there is no network.
 * - `failed`: anything else.
 */
export type SignInFailure = 'interaction' | 'consent' | 'cancelled' | 'blocked' | 'unreachable' | 'failed';

/** Who is asking. Only `signIn` may open a window. */
export interface Identity {
  /**
   * The headers that identify the person in a request; null when nobody is signed in.
   * @param refused - headers that the server did not accept, so that others are needed.
   */
  readonly headers: (refused?: Readonly<Record<string, string>>) => Promise<Readonly<Record<string, string>> | null>;
  /** Why nobody is signed in; null when somebody is, or when nothing has been tried yet. */
  readonly lastFailure: () => SignInFailure | null;
  /** May open a window, so call it only in response to a click. */
  readonly signIn: () => Promise<Result<void, SignInFailure>>;
  /** For somebody for whom `signIn` has not worked. Omitted where there is no other way. */
  readonly signInOtherwise?: () => Promise<Result<void, SignInFailure>>;
  readonly signOut: () => Promise<void>;
  /** Notifies when a token arrives unasked, as from another window, and when the last one could not be renewed. */
  readonly onChange?: (changed: (isSignedIn: boolean) => void) => void;
  /** Pages for what cannot be done in the pane; null where there are none. */
  readonly pages?: SignInPages | null;
}

export interface SignInPages {
  /** Signs the person in, in a window of the browser. */
  readonly signIn: string;
  /** Where an administrator approves the add-in for the organisation. */
  readonly approval: string;
}

export interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Where tokens come from. Acquiring one rejects with MSAL's error. */
export interface TokenSource {
  /** @param renews - whether the cached token is of no use. */
  readonly acquireSilently: (renews?: boolean) => Promise<Token>;
  /** May open a window or leave the page. */
  readonly acquireInteractively: () => Promise<Token>;
  /** May open another window. Left out where there is no other way. */
  readonly acquireOtherwise?: () => Promise<Token>;
  readonly clear: () => Promise<void>;
  /** Tokens that nobody has asked for, or no longer waits for. */
  readonly onToken?: (listener: (token: Token) => void) => void;
}
