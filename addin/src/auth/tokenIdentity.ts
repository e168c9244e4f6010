import { failed, succeeded, type Result } from '../domain/result';
import type { Identity, SignInFailure, SignInPages, Token, TokenSource } from './identity';
import { signInFailureOf } from './signInFailure';

type Headers = Readonly<Record<string, string>>;

/** Tokens are renewed this long before they expire, so that a request over a slow connection does not arrive with an expired one. */
const marginMilliseconds = 2 * 60_000;

/** Somebody with a token for our own API. Concurrent calls share one token request. */
export class TokenIdentity implements Identity {
  private token: Token | null = null;
  private failure: SignInFailure | null = null;
  private renewal: Promise<Token | null> | null = null;
  private attempts = 0;
  private readonly listeners: ((isSignedIn: boolean) => void)[] = [];

  constructor(
    private readonly source: TokenSource, private readonly now: () => number = Date.now, readonly pages: SignInPages | null = null,
  ) {
    source.onToken?.((token) => {
      this.accept(token);
      this.notify(true);
    });
  }

  readonly headers = async (refused?: Headers): Promise<Headers | null> => {
    const isRefused = refused !== undefined && this.token !== null && refused['Authorization'] === `Bearer ${this.token.value}`;
    const token = !isRefused && this.isFresh(this.token) ? this.token : await this.renew(isRefused);
    return token === null ? null : { Authorization: `Bearer ${token.value}` };
  };

  readonly lastFailure = (): SignInFailure | null => this.failure;

  readonly onChange = (changed: (isSignedIn: boolean) => void): void => { this.listeners.push(changed); };

  readonly signIn = (): Promise<Result<void, SignInFailure>> => this.signInBy(this.source.acquireInteractively);

  readonly signInOtherwise = (): Promise<Result<void, SignInFailure>> =>
    this.signInBy(this.source.acquireOtherwise ?? this.source.acquireInteractively);

  readonly signOut = async (): Promise<void> => {
    this.token = null;
    this.failure = 'interaction';
    await this.source.clear();
  };

  private async signInBy(get: () => Promise<Token>): Promise<Result<void, SignInFailure>> {
    await this.acquire(get);
    return this.failure === null ? succeeded(undefined) : failed(this.failure);
  }

  private isFresh(token: Token | null): token is Token {
    return token !== null && token.expiresAt - marginMilliseconds > this.now();
  }

  private renew(isRefused: boolean): Promise<Token | null> {
    // After a sign-out, or when only the person or an administrator can help, asking again changes nothing.
    if (this.failure === 'interaction' || this.failure === 'consent') {
      return Promise.resolve(null);
    }

    this.renewal ??= this.acquire(() => this.source.acquireSilently(isRefused)).then((token) => {
      if (token === null) {
        this.notify(false);
      }

      return token;
    }).finally(() => { this.renewal = null; });
    return this.renewal;
  }

  /** A token counts whenever it arrives; a failure only if nothing else has been tried since. */
  private async acquire(get: () => Promise<Token>): Promise<Token | null> {
    const attempt = ++this.attempts;
    try {
      this.accept(await get());
    } catch (error) {
      if (attempt === this.attempts) {
        this.token = null;
        this.failure = signInFailureOf(error);
      }
    }

    return this.token;
  }

  private accept(token: Token): void {
    this.attempts++;
    this.token = token;
    this.failure = null;
  }

  private notify(isSignedIn: boolean): void {
    this.listeners.forEach((listener) => { listener(isSignedIn); });
  }
}
