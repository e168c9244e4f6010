import { describe, expect, it } from 'vitest';
import type { Token } from './identity';
import { localIdentity } from './localIdentity';
import { dialogTokens, readToken } from './dialogTokens';
import { refusalOf } from './signInFailure';
import { TokenIdentity } from './tokenIdentity';

const minute = 60_000;

/** Tokens good for an hour, and what is to go wrong. */
class FakeTokens {
  quiet = 0;
  loud = 0;
  forgotten = 0;
  wrong: object | null = null;
  now = 0;

  readonly quietly = (): Promise<Token> => this.give(`quiet${++this.quiet}`);
  readonly asking = (): Promise<Token> => this.give(`loud${++this.loud}`);

  readonly forget = (): Promise<void> => {
    this.forgotten++;
    return Promise.resolve();
  };

  private give(value: string): Promise<Token> {
    return this.wrong === null ? Promise.resolve({ value, expiresAt: this.now + 60 * minute }) : Promise.reject(Object.assign(new Error('no token'), this.wrong));
  }
}

function signedIn(): { tokens: FakeTokens; identity: TokenIdentity } {
  const tokens = new FakeTokens();
  return { tokens, identity: new TokenIdentity(tokens, () => tokens.now) };
}

describe('Somebody with a token', () => {
  it('is asked for it once, by however many at the same time, and renews it quietly before it is over', async () => {
    const { tokens, identity } = signedIn();
    expect(await Promise.all([identity.headers(), identity.headers()])).toEqual([{ Authorization: 'Bearer quiet1' }, { Authorization: 'Bearer quiet1' }]);
    tokens.now = 57 * minute;
    expect(await identity.headers()).toEqual({ Authorization: 'Bearer quiet1' });
    tokens.now = 59 * minute;
    expect(await identity.headers()).toEqual({ Authorization: 'Bearer quiet2' });
  });

  it('opens no window by itself: who has to sign in is signed out until they do', async () => {
    const { tokens, identity } = signedIn();
    tokens.wrong = { errorCode: 'interaction_required' };
    expect([await identity.headers(), await identity.headers(), identity.refusal(), tokens.quiet, tokens.loud]).toEqual([null, null, 'interaction', 1, 0]);
    tokens.wrong = null;
    expect(await identity.signIn()).toBeNull();
    expect(await identity.headers()).toEqual({ Authorization: 'Bearer loud1' });
  });

  it('tries again by itself where waiting can help', async () => {
    const { tokens, identity } = signedIn();
    tokens.wrong = { errorCode: 'no_network_connectivity' };
    expect([await identity.headers(), identity.refusal()]).toEqual([null, 'unreachable']);
    tokens.wrong = null;
    expect([await identity.headers(), identity.refusal()]).toEqual([{ Authorization: 'Bearer quiet2' }, null]);
  });

  it('is forgotten when they sign out, and not signed in again by themselves', async () => {
    const { tokens, identity } = signedIn();
    await identity.headers();
    await identity.signOut();
    expect([await identity.headers(), tokens.forgotten, tokens.quiet]).toEqual([null, 1, 1]);
  });
});

describe('Why somebody is not signed in', () => {
  it.each([
    [{ errorCode: 'invalid_grant', errorMessage: 'AADSTS65001: The user or administrator has not consented' }, 'consent'],
    [{ errorCode: 'access_denied', errorMessage: 'AADSTS90094: Admin consent is required' }, 'consent'],
    [{ errorCode: 'interaction_required', subError: 'consent_required' }, 'consent'],
    [{ errorCode: 'user_cancelled' }, 'cancelled'],
    [{ errorCode: 'access_denied', errorMessage: 'AADSTS65004: The user declined to consent' }, 'cancelled'],
    [{ errorCode: 'popup_window_error' }, 'blocked'],
    [{ errorCode: 'no_network_connectivity' }, 'unreachable'],
    [{ errorCode: 'login_required' }, 'interaction'],
    [{ errorCode: 'refresh_token_expired' }, 'interaction'],
    [{ errorCode: 'invalid_grant', errorMessage: 'AADSTS700084: The refresh token was issued to a single page app, and therefore has a fixed, limited lifetime' }, 'interaction'],
    [{ name: 'InteractionRequiredAuthError', errorCode: '', errorMessage: 'AADSTS50076: You must use multi-factor authentication' }, 'interaction'],
    [new Error('no_account'), 'interaction'],
    [{ errorCode: 'server_error' }, 'failed'],
    ['anything', 'failed'],
    [null, 'failed'],
  ])('%o is %s', (error, refusal) => {
    expect(refusalOf(error)).toBe(refusal);
  });
});

describe('Outlook\'s dialog', () => {
  const configuration = { clientId: 'c', authority: 'https://login.example', scope: 's', api: '' };

  it('gives its token to the pane, and its error', () => {
    expect(readToken('{"token":{"value":"t","expiresAt":5}}')).toEqual({ value: 't', expiresAt: 5 });
    expect(() => readToken('{"error":"AADSTS65001"}')).toThrow('AADSTS65001');
  });

  it('that is closed without a word was cancelled', async () => {
    (globalThis as { location?: unknown }).location = { href: 'https://pane.example/taskpane.html' };
    const identity = new TokenIdentity(dialogTokens(configuration, () => Promise.resolve(null)));
    expect(await identity.signIn()).toBe('cancelled');
  });
});

describe('On one\'s own machine', () => {
  it('somebody is whoever\'s mailbox is open, until they sign out', async () => {
    const identity = localIdentity('ann@contoso.com');
    expect(await identity.headers()).toEqual({ 'X-Local-User': 'ann@contoso.com' });
    await identity.signOut();
    expect(await identity.headers()).toBeNull();
    await identity.signIn();
    expect(await identity.headers()).not.toBeNull();
  });
});
