import { signInMilliseconds, within } from './deadline';
import type { Token, TokenSource } from './identity';
import { isGone, byUsefulness, signInFailureOf } from './signInFailure';
import type { SignInMemory, WayName } from './signInMemory';
import type { TokenShare } from './tokenShare';

/** One way to sign in. */
export interface SignInWay extends TokenSource {
  readonly name: WayName;
}

/**
 * Tries one way after another. What happened decides, and not what Outlook claims to support: its claim is sometimes wrong
 * (github.com/OfficeDev/office-js/issues/6691, 6610, 5840 and AzureAD/microsoft-authentication-library-for-js/issues/7723).
 */
export class SignInChain implements TokenSource {
  /** Ways that the person has given up waiting for. */
  private readonly passedOver = new Set<WayName>();
  private current: WayName | null = null;

  constructor(private readonly ways: readonly SignInWay[], private readonly memory: SignInMemory, private readonly share: TokenShare) {}

  readonly acquireSilently = (renews = false): Promise<Token> =>
    this.tryEach((way) => within(way.acquireSilently(renews), signInMilliseconds.silent, silentTimeout));

  readonly acquireInteractively = async (): Promise<Token> => {
    const token = await this.tryEach((way) => way.acquireInteractively());
    this.share.send(token);
    return token;
  };

  /** Stops waiting for the way that is being tried and continues with the others. A token that it still returns counts. */
  readonly acquireOtherwise = (): Promise<Token> => {
    if (this.current !== null) {
      this.passedOver.add(this.current);
    }

    return this.acquireInteractively();
  };

  readonly clear = async (): Promise<void> => {
    await Promise.all(this.ways.map((way) => within(way.clear(), signInMilliseconds.silent, 'clear_timed_out').catch(() => undefined)));
  };

  readonly onToken = (listener: (token: Token) => void): void => {
    this.share.onToken(listener);
    this.ways.forEach((way) => { way.onToken?.(listener); });
  };

  private async tryEach(get: (way: SignInWay) => Promise<Token>): Promise<Token> {
    const failures: unknown[] = [];
    for (const way of this.inOrder()) {
      this.current = way.name;
      try {
        const token = await get(way);
        this.memory.prefer(way.name);
        return token;
      } catch (error) {
        failures.push(error);
        this.learnFrom(way.name, error);
        if (stopsChain(error)) {
          break;
        }
      }
    }

    throw mostUseful(failures);
  }

  private learnFrom(name: WayName, error: unknown): void {
    if (isGone(error)) {
      this.memory.giveUp(name);
    } else if (isTimeout(error)) {
      this.passedOver.add(name); // The person should not have to wait for it again.
    }
  }

  /** What worked here before comes first. What failed for good is left out until the browser's tab is closed. */
  private inOrder(): readonly SignInWay[] {
    const preferred = this.memory.preferred();
    const usable = this.ways.filter(({ name }) => !this.memory.isGone(name));
    const ordered = [...usable.filter(({ name }) => name === preferred), ...usable.filter(({ name }) => name !== preferred)];
    const fresh = ordered.filter(({ name }) => !this.passedOver.has(name));
    if (fresh.length === 0) {
      this.passedOver.clear();
    }

    return fresh.length === 0 ? ordered : fresh;
  }
}

const silentTimeout = 'silent_timed_out';

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === silentTimeout;
}

function mostUseful(failures: readonly unknown[]): Error {
  const rank = (error: unknown): number => byUsefulness.indexOf(signInFailureOf(error));
  const [best] = failures.filter((error) => !isGone(error)).sort((one, other) => rank(one) - rank(other));
  if (best === undefined) {
    return new Error('no_account');
  }

  return best instanceof Error ? best : Object.assign(new Error(), best);
}

/** No other way helps without the consent, and a person who has closed the window does not want another one. */
function stopsChain(error: unknown): boolean {
  const failure = signInFailureOf(error);
  return failure === 'consent' || failure === 'cancelled';
}
