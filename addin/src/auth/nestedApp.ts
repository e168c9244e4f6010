import type { Configuration } from '../api/configuration';
import type { Token, TokenSource } from './identity';
import type { AuthenticationResult, IPublicClientApplication } from './msal';

/** Nested app authentication: Outlook acts as the broker and signs its own user in to our API. */
export function nestedAppTokens(configuration: Configuration, address: string): TokenSource {
  let opened: Promise<IPublicClientApplication> | null = null;
  const openOnce = (): Promise<IPublicClientApplication> => opened ??= openNestedApp(configuration);
  const request = { scopes: [configuration.scope], loginHint: address };
  return {
    acquireSilently: async () => {
      const application = await openOnce();
      const account = application.getActiveAccount();
      const response = await (account === null ? application.ssoSilent(request) : application.acquireTokenSilent({ ...request, account }));
      return toToken(application, response);
    },
    acquireInteractively: async () => {
      const application = await openOnce();
      return toToken(application, await application.acquireTokenPopup(request));
    },
    clear: () => {
      opened = null; // Its cache is in memory. A nested application refuses to clear it (NestedAppAuthController.clearCache).
      return Promise.resolve();
    },
  };
}

async function openNestedApp({ clientId, authority }: Configuration): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication } = await import('./msal');
  return createNestablePublicClientApplication({ auth: { clientId, authority }, cache: { cacheLocation: 'memoryStorage' } });
}

/** Makes the account of the response the active one. */
export function toToken(application: IPublicClientApplication, { account, accessToken, expiresOn }: AuthenticationResult): Token {
  application.setActiveAccount(account);
  return { value: accessToken, expiresAt: expiresOn?.getTime() ?? 0 };
}
