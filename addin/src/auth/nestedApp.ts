import type { Configuration } from '../api/configuration';
import type { Token, TokenSource } from './identity';
import type { AuthenticationResult, IPublicClientApplication } from './msal';

/** Nested app authentication: Outlook itself, as the broker, signs its own person in to our API. */
export function nestedApp(configuration: Configuration, address: string): TokenSource {
  let opened: Promise<IPublicClientApplication> | null = null;
  const open = (): Promise<IPublicClientApplication> => opened ??= create(configuration);
  const request = { scopes: [configuration.scope], loginHint: address };
  return {
    quietly: async () => {
      const application = await open();
      const account = application.getActiveAccount();
      return tokenOf(application, await (account === null ? application.ssoSilent(request) : application.acquireTokenSilent({ ...request, account })));
    },
    asking: async () => {
      const application = await open();
      return tokenOf(application, await application.acquireTokenPopup(request));
    },
    forget: () => {
      opened = null; // and with it its memory; a nested application refuses to clear it otherwise (NestedAppAuthController.clearCache)
      return Promise.resolve();
    },
  };
}

async function create({ clientId, authority }: Configuration): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication } = await import('./msal');
  return createNestablePublicClientApplication({ auth: { clientId, authority }, cache: { cacheLocation: 'memoryStorage' } });
}

export function tokenOf(application: IPublicClientApplication, { account, accessToken, expiresOn }: AuthenticationResult): Token {
  application.setActiveAccount(account);
  return { value: accessToken, expiresAt: expiresOn?.getTime() ?? 0 };
}
