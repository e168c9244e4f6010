import type { Configuration } from '../api/configuration';
import type { Token, TokenSource } from './identity';
import type { AccountInfo, IPublicClientApplication } from './msal';
import { tokenOf } from './nestedApp';

/**
 * Where Outlook is no broker: our own page signs the person in, in Outlook's dialog, and sends the token back. Where dialog and pane
 * share a browser's storage, the next ones come quietly; elsewhere the person is asked again when this one is over.
 */
export function dialogTokens(configuration: Configuration, openDialog: (address: string) => Promise<string | null>): TokenSource {
  return {
    quietly: async () => {
      const application = await openStandard(configuration);
      const account = application.getActiveAccount() ?? application.getAllAccounts()[0];
      if (account === undefined) {
        throw new Error('no_account');
      }

      return renewed(application, configuration, account);
    },
    asking: async () => {
      const sent = await openDialog(new URL('sign-in.html', location.href).href);
      if (sent === null) {
        throw new Error('user_cancelled');
      }

      return readToken(sent);
    },
    forget: async () => {
      const application = await openStandard(configuration);
      await application.clearCache();
    },
  };
}

/** @param page - where the sign-in comes back to, as infra/entra/register.ps1 registers it. */
export async function openStandard({ clientId, authority }: Configuration, page = 'sign-in.html'): Promise<IPublicClientApplication> {
  const { PublicClientApplication } = await import('./msal');
  const application = new PublicClientApplication({
    auth: { clientId, authority, redirectUri: new URL(page, location.href).href },
    cache: { cacheLocation: 'localStorage' },
  });
  await application.initialize();
  return application;
}

/** From what is kept, or with what renews it; never in a hidden frame, which is blocked with the cookies of others. */
export async function renewed(application: IPublicClientApplication, { scope }: Configuration, account: AccountInfo): Promise<Token> {
  const { CacheLookupPolicy } = await import('./msal');
  return tokenOf(application, await application.acquireTokenSilent({ scopes: [scope], account, cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken }));
}

/** What the dialog says, either way. */
export type DialogMessage = { readonly token: Token } | { readonly error: string };

export function readToken(sent: string): Token {
  const said = JSON.parse(sent) as DialogMessage;
  if ('error' in said) {
    throw new Error(said.error);
  }

  return said.token;
}
