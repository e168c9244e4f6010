import type { Configuration } from '../api/configuration';
import type { Host } from '../host/host';
import type { Token } from './identity';
import type { AccountInfo, IPublicClientApplication } from './msal';
import { toToken } from './nestedApp';
import type { SignInWay } from './signInChain';

/**
 * For an Outlook that is not a broker: our own page signs the person in, in Outlook's dialog, and sends the token back. Where dialog and
 * pane share the browser's storage, later tokens are acquired silently; elsewhere the person signs in again when the token expires.
 */
export function dialogTokens(configuration: Configuration, openDialog: Host['signIn']['openDialog']): SignInWay {
  const listeners: ((token: Token) => void)[] = [];
  const late = (message: string): void => {
    const token = parseDialogMessage(message);
    listeners.forEach((listener) => { listener(token); });
  };
  return {
    name: 'dialog',
    acquireSilently: async (renews = false) => {
      const application = await openApplication(configuration);
      const account = application.getActiveAccount() ?? application.getAllAccounts()[0];
      if (account === undefined) {
        throw new Error('no_account');
      }

      return renewToken(application, configuration, account, renews);
    },
    acquireInteractively: async () => {
      const message = await openDialog(new URL('sign-in.html', location.href).href, late);
      if (message === null) {
        throw new Error('user_cancelled');
      }

      return parseDialogMessage(message);
    },
    clear: async () => {
      const application = await openApplication(configuration);
      await application.clearCache();
    },
    onToken: (listener) => { listeners.push(listener); },
  };
}

/**
 * @param page - where the sign-in returns to, as registered by infra/entra/register.ps1. MSAL continues from there to the page where it
 *   started, which is in the folder of a language.
 */
export async function openApplication(
  { clientId, authority }: Configuration, page = '/sign-in.html',
): Promise<IPublicClientApplication> {
  const { PublicClientApplication } = await import('./msal');
  const application = new PublicClientApplication({
    auth: { clientId, authority, redirectUri: new URL(page, location.href).href },
    cache: { cacheLocation: 'localStorage' },
  });
  await application.initialize();
  return application;
}

/** Uses the cache or the refresh token, but never a hidden frame, because browsers block those together with third-party cookies. */
export async function renewToken(
  application: IPublicClientApplication, { scope }: Configuration, account: AccountInfo, renews = false,
): Promise<Token> {
  const { CacheLookupPolicy } = await import('./msal');
  return toToken(application, await application.acquireTokenSilent({
    scopes: [scope], account, forceRefresh: renews,
    cacheLookupPolicy: renews ? CacheLookupPolicy.RefreshToken : CacheLookupPolicy.AccessTokenAndRefreshToken,
  }));
}

/** What the dialog sends to the pane. */
export type DialogMessage = { readonly token: Token } | { readonly error: string };

/** Throws the dialog's error, if it sent one. */
export function parseDialogMessage(json: string): Token {
  const message = JSON.parse(json) as DialogMessage;
  if ('error' in message) {
    throw new Error(message.error);
  }

  return message.token;
}
