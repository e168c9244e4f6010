import { describe, expect, it } from 'vitest';
import { failed, succeeded } from '../domain/result';
import type { Token } from './identity';
import { localIdentity } from './localIdentity';
import { dialogTokens, parseDialogMessage } from './dialogTokens';
import { signInFailureOf } from './signInFailure';
import { TokenIdentity } from './tokenIdentity';

const minute = 60_000;

/** Gives tokens that are valid for an hour, or fails with a given error. */
class FakeTokens {
  silentCalls = 0;
  interactiveCalls = 0;
  clearCalls = 0;
  error: object | null = null;
  now = 0;

  readonly acquireSilently = (): Promise<Token> => this.respond(`silent${++this.silentCalls}`);
  readonly acquireInteractively = (): Promise<Token> => this.respond(`interactive${++this.interactiveCalls}`);

  readonly clear = (): Promise<void> => {
    this.clearCalls++;
    return Promise.resolve();
  };

  private respond(value: string): Promise<Token> {
    return this.error === null
      ? Promise.resolve({ value, expiresAt: this.now + 60 * minute })
      : Promise.reject(Object.assign(new Error('no token'), this.error));
  }
}

function signedIn(): { tokens: FakeTokens; identity: TokenIdentity } {
  const tokens = new FakeTokens();
  return { tokens, identity: new TokenIdentity(tokens, () => tokens.now) };
}

describe('An identity with tokens', () => {
  it('acquires one token for simultaneous requests and renews it silently before it expires', async () => {
    const { tokens, identity } = signedIn();
    const expected = { Authorization: 'Bearer silent1' };
    expect(await Promise.all([identity.headers(), identity.headers()])).toEqual([expected, expected]);
    tokens.now = 57 * minute;
    expect(await identity.headers()).toEqual({ Authorization: 'Bearer silent1' });
    tokens.now = 59 * minute;
    expect(await identity.headers()).toEqual({ Authorization: 'Bearer silent2' });
  });

  it('opens no window on its own and stays signed out until the person signs in', async () => {
    const { tokens, identity } = signedIn();
    tokens.error = { errorCode: 'interaction_required' };
    expect([await identity.headers(), await identity.headers(), identity.lastFailure()]).toEqual([null, null, 'interaction']);
    expect([tokens.silentCalls, tokens.interactiveCalls]).toEqual([1, 0]);
    tokens.error = null;
    expect(await identity.signIn()).toEqual(succeeded(undefined));
    expect(await identity.headers()).toEqual({ Authorization: 'Bearer interactive1' });
  });

  it('tries again where waiting can help', async () => {
    const { tokens, identity } = signedIn();
    tokens.error = { errorCode: 'no_network_connectivity' };
    expect([await identity.headers(), identity.lastFailure()]).toEqual([null, 'unreachable']);
    tokens.error = null;
    expect([await identity.headers(), identity.lastFailure()]).toEqual([{ Authorization: 'Bearer silent2' }, null]);
  });

  it('clears the token on sign-out and does not sign in again on its own', async () => {
    const { tokens, identity } = signedIn();
    await identity.headers();
    await identity.signOut();
    expect([await identity.headers(), tokens.clearCalls, tokens.silentCalls]).toEqual([null, 1, 1]);
  });
});

describe('The reason why somebody is not signed in', () => {
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
    [{ errorCode: 'invalid_grant', errorMessage: 'AADSTS700084: The refresh token was issued to a single page app' }, 'interaction'],
    [{ name: 'InteractionRequiredAuthError', errorMessage: 'AADSTS50076: You must use multi-factor authentication' }, 'interaction'],
    [new Error('no_account'), 'interaction'],
    [{ errorCode: 'server_error' }, 'failed'],
    ['anything', 'failed'],
    [null, 'failed'],
  ])('is, for %o, %s', (error, failure) => {
    expect(signInFailureOf(error)).toBe(failure);
  });
});

describe('Outlook\'s dialog', () => {
  const configuration = { clientId: 'c', authority: 'https://login.example', scope: 's', api: '' };

  it('sends its token or its error to the pane', () => {
    expect(parseDialogMessage('{"token":{"value":"t","expiresAt":5}}')).toEqual({ value: 't', expiresAt: 5 });
    expect(() => parseDialogMessage('{"error":"AADSTS65001"}')).toThrow('AADSTS65001');
  });

  it('counts as cancelled if it is closed without a message', async () => {
    (globalThis as { location?: unknown }).location = { href: 'https://pane.example/taskpane.html' };
    const identity = new TokenIdentity(dialogTokens(configuration, () => Promise.resolve(null)));
    expect(await identity.signIn()).toEqual(failed('cancelled'));
  });
});

describe('A local identity', () => {
  it('is the owner of the open mailbox until they sign out', async () => {
    const identity = localIdentity('ann@contoso.com');
    expect(await identity.headers()).toEqual({ 'X-Local-User': 'ann@contoso.com' });
    await identity.signOut();
    expect(await identity.headers()).toBeNull();
    await identity.signIn();
    expect(await identity.headers()).not.toBeNull();
  });
});
