import type { Configuration } from '../api/configuration';
import { openApplication, renewToken } from './dialogTokens';
import type { Token, TokenSource } from './identity';
import type { AuthenticationResult, IPublicClientApplication } from './msal';

/**
 * Outside Outlook: the whole page goes to the sign-in and returns to page.html, which infra/entra/register.ps1 registers; MSAL then goes
 * back to the address where it started. A separate window might be blocked.
 */
export function redirectTokens(configuration: Configuration): TokenSource {
  let opened: Promise<IPublicClientApplication> | null = null;
  let redirectResult: Promise<AuthenticationResult | null> | null = null;
  const openOnce = (): Promise<IPublicClientApplication> => opened ??= openApplication(configuration, '/page.html');
  return {
    acquireSilently: async (renews = false) => {
      const application = await openOnce();
      const response = await (redirectResult ??= application.handleRedirectPromise());
      const account = response?.account ?? application.getActiveAccount() ?? application.getAllAccounts()[0];
      if (account === undefined) {
        throw new Error('no_account');
      }

      return renewToken(application, configuration, account, renews);
    },
    acquireInteractively: async () => {
      await (await openOnce()).loginRedirect({ scopes: [configuration.scope] });
      return new Promise<Token>(() => undefined); // Never resolves, since the browser leaves the page.
    },
    clear: async () => {
      await (await openOnce()).clearCache();
    },
  };
}
