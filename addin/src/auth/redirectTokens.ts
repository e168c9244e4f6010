import type { Configuration } from '../api/configuration';
import { openStandard, renewed } from './dialogTokens';
import type { Token, TokenSource } from './identity';
import type { AuthenticationResult, IPublicClientApplication } from './msal';

/**
 * Outside Outlook: the whole page goes to the sign-in and comes back to page.html, which infra/entra/register.ps1 registers; MSAL then
 * goes on to the address where it began. A window of its own could be blocked.
 */
export function redirectTokens(configuration: Configuration): TokenSource {
  let opened: Promise<IPublicClientApplication> | null = null;
  let returned: Promise<AuthenticationResult | null> | null = null;
  const open = (): Promise<IPublicClientApplication> => opened ??= openStandard(configuration, '/page.html');
  return {
    quietly: async () => {
      const application = await open();
      const back = await (returned ??= application.handleRedirectPromise());
      const account = back?.account ?? application.getActiveAccount() ?? application.getAllAccounts()[0];
      if (account === undefined) {
        throw new Error('no_account');
      }

      return renewed(application, configuration, account);
    },
    asking: async () => {
      await (await open()).loginRedirect({ scopes: [configuration.scope] });
      return new Promise<Token>(() => undefined); // The page is left.
    },
    forget: async () => {
      await (await open()).clearCache();
    },
  };
}
