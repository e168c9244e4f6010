import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { redirectTokens } from './redirectTokens';

const configuration = { clientId: 'c', authority: 'https://login.example', scope: 's', api: '' };
const account = { homeAccountId: 'ann' };
const token = { account, accessToken: 'token', expiresOn: new Date(5) };

/** Replaces MSAL: records its calls and gives configured answers. */
const msal = vi.hoisted(() => ({
  created: [] as { readonly auth: { readonly redirectUri: string } }[],
  calls: [] as string[],
  response: null as object | null,
  accounts: [] as object[],
}));

vi.mock('./msal', () => ({
  CacheLookupPolicy: { AccessTokenAndRefreshToken: 2 },
  PublicClientApplication: class {
    constructor(options: (typeof msal.created)[number]) { msal.created.push(options); }
    initialize = (): Promise<void> => Promise.resolve();
    handleRedirectPromise = (): Promise<object | null> => this.record('return', msal.response);
    getActiveAccount = (): null => null;
    getAllAccounts = (): object[] => msal.accounts;
    setActiveAccount = (): void => undefined;
    acquireTokenSilent = ({ cacheLookupPolicy }: { cacheLookupPolicy: number }): Promise<object> =>
      this.record(`renew ${String(cacheLookupPolicy)}`, token);
    loginRedirect = ({ scopes }: { scopes: string[] }): Promise<null> => this.record(`go ${scopes.join()}`, null);
    clearCache = (): Promise<null> => this.record('clear', null);
    private record<T>(call: string, answer: T): Promise<T> {
      msal.calls.push(call);
      return Promise.resolve(answer);
    }
  },
}));

beforeEach(() => {
  Object.assign(msal, { created: [], calls: [], response: null, accounts: [] });
  vi.stubGlobal('location', { href: 'https://pane.example/agenda/p/2026-11-26T09:00:00Z' });
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('Signing in by redirect', () => {
  it('returns to the same page from any link', async () => {
    msal.accounts = [account];
    await redirectTokens(configuration).acquireSilently();
    expect(msal.created.map(({ auth }) => auth.redirectUri)).toEqual(['https://pane.example/page.html']);
  });

  it('reads the response of the redirect once, even for simultaneous requests', async () => {
    msal.response = { account };
    const tokens = redirectTokens(configuration);
    const expected = { value: 'token', expiresAt: 5 };
    expect(await Promise.all([tokens.acquireSilently(), tokens.acquireSilently()])).toEqual([expected, expected]);
    expect(msal.calls.filter((call) => call === 'return')).toHaveLength(1);
    expect(msal.created).toHaveLength(1);
  });

  it('is needed if no account is known', async () => {
    await expect(redirectTokens(configuration).acquireSilently()).rejects.toThrow('no_account');
  });

  it('renews tokens from the cache or the refresh token, never in a hidden frame', async () => {
    msal.accounts = [account];
    await redirectTokens(configuration).acquireSilently();
    expect(msal.calls).toContain('renew 2');
  });

  it('leaves the page instead of returning a token', async () => {
    const acquiring = redirectTokens(configuration).acquireInteractively();
    await vi.waitFor(() => { expect(msal.calls).toEqual(['go s']); });
    expect(await Promise.race([acquiring, Promise.resolve('still waiting')])).toBe('still waiting');
  });

  it('clears the cache on sign-out', async () => {
    await redirectTokens(configuration).clear();
    expect(msal.calls).toEqual(['clear']);
  });
});
