import { loadConfiguration, type Configuration } from '../api/configuration';
import type { Host } from '../host/host';
import { dialogTokens } from './dialogTokens';
import type { Identity, SignInPages } from './identity';
import { localIdentity } from './localIdentity';
import { nestedAppTokens } from './nestedApp';
import { SignInChain } from './signInChain';
import { browserSignInMemory } from './signInMemory';
import { TokenIdentity } from './tokenIdentity';
import { browserTokenShare } from './tokenShare';
import { signInPage, windowTokens } from './windowTokens';

export interface Installation {
  readonly identity: Identity;
  /** The origin of the API; empty if the pane comes from there too. */
  readonly api: string;
}

/** Null when this installation has not been configured. */
export async function openSignIn(host: Host): Promise<Installation | null> {
  if (LOCAL_SIGN_IN) {
    return { identity: localIdentity(host.me.address), api: '' };
  }

  const configuration = await loadConfiguration();
  if (configuration === null) {
    return null;
  }

  const { address } = host.me;
  const share = browserTokenShare(address);
  const ways = [
    nestedAppTokens(configuration, address),
    dialogTokens(configuration, host.signIn.openDialog),
    windowTokens(address, share),
  ];
  const chain = new SignInChain(ways, browserSignInMemory(host.storagePartition + host.signIn.platform), share);
  return { identity: new TokenIdentity(chain, Date.now, pagesOf(configuration, address)), api: configuration.api };
}

/** An administrator approves at https://learn.microsoft.com/entra/identity-platform/v2-admin-consent. */
function pagesOf({ authority, clientId }: Configuration, address: string): SignInPages {
  return { signIn: signInPage(address), approval: `${authority}/adminconsent?${new URLSearchParams({ client_id: clientId }).toString()}` };
}
