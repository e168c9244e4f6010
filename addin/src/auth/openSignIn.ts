import { loadConfiguration } from '../api/configuration';
import type { Host } from '../host/host';
import { dialogTokens } from './dialogTokens';
import type { Identity } from './identity';
import { localIdentity } from './localIdentity';
import { nestedAppTokens } from './nestedApp';
import { TokenIdentity } from './tokenIdentity';

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

  const source = host.signIn.supportsNestedApp
    ? nestedAppTokens(configuration, host.me.address)
    : dialogTokens(configuration, host.signIn.openDialog);
  return { identity: new TokenIdentity(source), api: configuration.api };
}
