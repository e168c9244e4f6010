import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { redirectTokens } from './redirectTokens';

const configuration = { clientId: 'c', authority: 'https://login.example', scope: 's', api: '' };
const account = { homeAccountId: 'ann' };
const given = { account, accessToken: 'token', expiresOn: new Date(5) };

/** MSAL, as far as it is used here: what it was told, and what it is to say. */
const msal = vi.hoisted(() => ({
  made: [] as { readonly auth: { readonly redirectUri: string } }[],
  told: [] as string[],
  back: null as object | null,
  accounts: [] as object[],
}));

vi.mock('./msal', () => ({
  CacheLookupPolicy: { AccessTokenAndRefreshToken: 2 },
  PublicClientApplication: class {
    constructor(wishes: (typeof msal.made)[number]) { msal.made.push(wishes); }
    initialize = (): Promise<void> => Promise.resolve();
    handleRedirectPromise = (): Promise<object | null> => this.tell('return', msal.back);
    getActiveAccount = (): null => null;
    getAllAccounts = (): object[] => msal.accounts;
    setActiveAccount = (): void => undefined;
    acquireTokenSilent = ({ cacheLookupPolicy }: { cacheLookupPolicy: number }): Promise<object> => this.tell(`renew ${String(cacheLookupPolicy)}`, given);
    loginRedirect = ({ scopes }: { scopes: string[] }): Promise<null> => this.tell(`go ${scopes.join()}`, null);
    clearCache = (): Promise<null> => this.tell('clear', null);
    private tell<T>(what: string, said: T): Promise<T> {
      msal.told.push(what);
      return Promise.resolve(said);
    }
  },
}));

beforeEach(() => {
  Object.assign(msal, { made: [], told: [], back: null, accounts: [] });
  vi.stubGlobal('location', { href: 'https://pane.example/agenda/p/2026-11-26T09:00:00Z' });
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('Who signs in by leaving the page', () => {
  it('comes back to one page, however deep the link lies', async () => {
    msal.accounts = [account];
    await redirectTokens(configuration).quietly();
    expect(msal.made.map(({ auth }) => auth.redirectUri)).toEqual(['https://pane.example/page.html']);
  });

  it('is known by what they come back with, which is read once, however many ask', async () => {
    msal.back = { account };
    const tokens = redirectTokens(configuration);
    expect(await Promise.all([tokens.quietly(), tokens.quietly()])).toEqual([{ value: 'token', expiresAt: 5 }, { value: 'token', expiresAt: 5 }]);
    expect(msal.told.filter((what) => what === 'return')).toHaveLength(1);
    expect(msal.made).toHaveLength(1);
  });

  it('is asked to, where nobody is known', async () => {
    await expect(redirectTokens(configuration).quietly()).rejects.toThrow('no_account');
  });

  it('is renewed from what is kept and never in a hidden frame', async () => {
    msal.accounts = [account];
    await redirectTokens(configuration).quietly();
    expect(msal.told).toContain('renew 2');
  });

  it('gets no token here: the page is left', async () => {
    const asking = redirectTokens(configuration).asking();
    await vi.waitFor(() => { expect(msal.told).toEqual(['go s']); });
    expect(await Promise.race([asking, Promise.resolve('still waiting')])).toBe('still waiting');
  });

  it('is forgotten when they sign out', async () => {
    await redirectTokens(configuration).forget();
    expect(msal.told).toEqual(['clear']);
  });
});
