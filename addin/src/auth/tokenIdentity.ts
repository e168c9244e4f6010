import type { Identity, Refusal, Token, TokenSource } from './identity';
import { refusalOf } from './signInFailure';

/** Renewed while it is still good, so that a request on a slow line does not arrive with one that is over. */
const marginMilliseconds = 2 * 60_000;

/** Somebody with a token for our own API. Whoever asks at the same time waits for the same token. */
export class TokenIdentity implements Identity {
  private token: Token | null = null;
  private refused: Refusal | null = null;
  private renewal: Promise<Token | null> | null = null;

  constructor(private readonly source: TokenSource, private readonly now: () => number = Date.now) {}

  readonly headers = async (): Promise<Readonly<Record<string, string>> | null> => {
    const token = this.isGood(this.token) ? this.token : await this.renew();
    return token === null ? null : { Authorization: `Bearer ${token.value}` };
  };

  readonly refusal = (): Refusal | null => this.refused;

  readonly signIn = async (): Promise<Refusal | null> => {
    await this.take(this.source.asking);
    return this.refused;
  };

  readonly signOut = async (): Promise<void> => {
    this.token = null;
    this.refused = 'interaction';
    await this.source.forget();
  };

  private renew(): Promise<Token | null> {
    // After a sign-out, and where only the person or an administrator can help, asking again says nothing new.
    if (this.refused === 'interaction' || this.refused === 'consent') {
      return Promise.resolve(null);
    }

    this.renewal ??= this.take(this.source.quietly).finally(() => { this.renewal = null; });
    return this.renewal;
  }

  private async take(get: () => Promise<Token>): Promise<Token | null> {
    try {
      this.token = await get();
      this.refused = null;
    } catch (error) {
      this.token = null;
      this.refused = refusalOf(error);
    }

    return this.token;
  }

  private isGood(token: Token | null): token is Token {
    return token !== null && token.expiresAt - marginMilliseconds > this.now();
  }
}
