import { failed, succeeded, type Result } from '../domain/result';
import type { Identity, SignInFailure, Token, TokenSource } from './identity';
import { signInFailureOf } from './signInFailure';

/** Tokens are renewed this long before they expire, so that a request over a slow connection does not arrive with an expired one. */
const marginMilliseconds = 2 * 60_000;

/** Somebody with a token for our own API. Concurrent calls share one token request. */
export class TokenIdentity implements Identity {
  private token: Token | null = null;
  private failure: SignInFailure | null = null;
  private renewal: Promise<Token | null> | null = null;

  constructor(private readonly source: TokenSource, private readonly now: () => number = Date.now) {}

  readonly headers = async (): Promise<Readonly<Record<string, string>> | null> => {
    const token = this.isFresh(this.token) ? this.token : await this.renew();
    return token === null ? null : { Authorization: `Bearer ${token.value}` };
  };

  readonly lastFailure = (): SignInFailure | null => this.failure;

  readonly signIn = async (): Promise<Result<void, SignInFailure>> => {
    await this.acquire(this.source.acquireInteractively);
    return this.failure === null ? succeeded(undefined) : failed(this.failure);
  };

  readonly signOut = async (): Promise<void> => {
    this.token = null;
    this.failure = 'interaction';
    await this.source.clear();
  };

  private isFresh(token: Token | null): token is Token {
    return token !== null && token.expiresAt - marginMilliseconds > this.now();
  }

  private renew(): Promise<Token | null> {
    // After a sign-out, or when only the person or an administrator can help, asking again changes nothing.
    if (this.failure === 'interaction' || this.failure === 'consent') {
      return Promise.resolve(null);
    }

    this.renewal ??= this.acquire(this.source.acquireSilently).finally(() => { this.renewal = null; });
    return this.renewal;
  }

  private async acquire(get: () => Promise<Token>): Promise<Token | null> {
    try {
      this.token = await get();
      this.failure = null;
    } catch (error) {
      this.token = null;
      this.failure = signInFailureOf(error);
    }

    return this.token;
  }
}
