import type { Configuration } from '../api/configuration';
import { openStandard } from './dialogTokens';
import type { Token, TokenSource } from './identity';
import type { AuthenticationResult, IPublicClientApplication } from './msal';
import { tokenOf } from './nestedApp';

/**
 * Outside Outlook: the whole page goes to the sign-in and comes back to page.html, which infra/entra/register.ps1 registers; MSAL then
 * goes on to the address where it began. A window of its own could be blocked, and a hidden frame is blocked with the cookies of others.
 */
export function redirectTokens(configuration: Configuration): TokenSource {
  let opened: Promise<IPublicClientApplication> | null = null;
  let returned: Promise<AuthenticationResult | null> | null = null;
  const open = (): Promise<IPublicClientApplication> => opened ??= openStandard(configuration, '/page.html');
  const scopes = [configuration.scope];
  return {
    quietly: async () => {
      const application = await open();
      const back = await (returned ??= application.handleRedirectPromise());
      const account = back?.account ?? application.getActiveAccount() ?? application.getAllAccounts()[0];
      if (account === undefined) {
        throw new Error('no_account');
      }

      const { CacheLookupPolicy } = await import('./msal');
      return tokenOf(application, await application.acquireTokenSilent({ scopes, account, cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken }));
    },
    asking: async () => {
      await (await open()).loginRedirect({ scopes });
      return new Promise<Token>(() => undefined); // The page is left.
    },
    forget: async () => {
      await (await open()).clearCache();
    },
  };
}
