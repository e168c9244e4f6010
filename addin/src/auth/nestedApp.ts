import type { Configuration } from '../api/configuration';
import { signInMilliseconds, within } from './deadline';
import type { Token } from './identity';
import type { AuthenticationResult, IPublicClientApplication } from './msal';
import type { SignInWay } from './signInChain';

/** Nested app authentication: Outlook acts as the broker and signs its own user in to our API. */
export function nestedAppTokens(configuration: Configuration, address: string): SignInWay {
  let opened: Promise<IPublicClientApplication> | null = null;
  const openOnce = (): Promise<IPublicClientApplication> => opened ??= openNestedApp(configuration);
  const request = { scopes: [configuration.scope], loginHint: address };
  return {
    name: 'nestedApp',
    acquireSilently: async (renews = false) => {
      const application = await openOnce();
      const account = application.getActiveAccount();
      const response = await (account === null
        ? application.ssoSilent(request)
        : application.acquireTokenSilent({ ...request, account, forceRefresh: renews }));
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

/**
 * MSAL calls the factory only if Outlook's bridge has answered; otherwise it quietly makes an ordinary application, which cannot work in a
 * frame. A bridge that never responds would keep it waiting indefinitely.
 */
async function openNestedApp({ clientId, authority }: Configuration): Promise<IPublicClientApplication> {
  const { createNestablePublicClientApplication, PublicClientApplication } = await import('./msal');
  const bridge = { hasAnswered: false };
  const application = await within(createNestablePublicClientApplication(
    { auth: { clientId, authority }, cache: { cacheLocation: 'memoryStorage' } },
    undefined,
    (options, controller) => {
      bridge.hasAnswered = true;
      return new PublicClientApplication(options, controller);
    },
  ), signInMilliseconds.bridge, 'bridge_silent');
  if (!bridge.hasAnswered) {
    throw new Error('bridge_missing');
  }

  return application;
}

/** Makes the account of the response the active one. */
export function toToken(application: IPublicClientApplication, { account, accessToken, expiresOn }: AuthenticationResult): Token {
  application.setActiveAccount(account);
  return { value: accessToken, expiresAt: expiresOn?.getTime() ?? 0 };
}
