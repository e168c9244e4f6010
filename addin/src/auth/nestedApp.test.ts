import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nestedAppTokens } from './nestedApp';
import { isGone } from './signInFailure';

const configuration = { clientId: 'c', authority: 'https://login.example', scope: 's', api: '' };
const response = { account: { homeAccountId: 'ann' }, accessToken: 'token', expiresOn: new Date(5) };

/** Replaces MSAL, which makes a nested application only if the bridge of Outlook answers. */
const bridge = vi.hoisted((): { state: 'answers' | 'missing' | 'never' } => ({ state: 'answers' }));

vi.mock('./msal', () => {
  class PublicClientApplication {
    getActiveAccount = (): null => null;
    setActiveAccount = (): void => undefined;
    ssoSilent = (): Promise<object> => Promise.resolve(response);
  }

  return {
    PublicClientApplication,
    createNestablePublicClientApplication: (_: object, __: undefined, factory: () => PublicClientApplication) => {
      switch (bridge.state) {
        case 'answers': return Promise.resolve(factory());
        case 'missing': return Promise.resolve(new PublicClientApplication());
        case 'never': return new Promise(() => undefined);
      }
    },
  };
});

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

async function silently(): Promise<unknown> {
  const acquiring = nestedAppTokens(configuration, 'ann@contoso.com').acquireSilently().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(3_000);
  return acquiring;
}

describe('Nested app authentication', () => {
  it('signs in the owner of the mailbox through the bridge', async () => {
    bridge.state = 'answers';
    expect(await silently()).toEqual({ value: 'token', expiresAt: 5 });
  });

  // MSAL-js 7723: without a bridge MSAL quietly makes an ordinary application. office-js 6691: the bridge never answers.
  it.each([
    ['missing', 'bridge_missing'], ['never', 'bridge_silent'],
  ] as const)('is over for this session if the bridge is %s', async (state, code) => {
    bridge.state = state;
    const error = await silently();
    expect((error as Error).message).toBe(code);
    expect(isGone(error)).toBe(true);
  });
});
