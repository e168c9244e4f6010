import { loadConfiguration } from '../api/configuration';
import type { Host } from '../host/host';
import { dialogTokens } from './dialogTokens';
import type { Identity } from './identity';
import { localIdentity } from './localIdentity';
import { nestedApp } from './nestedApp';
import { TokenIdentity } from './tokenIdentity';

export interface Installation {
  readonly identity: Identity;
  /** Where the API answers; empty for where the pane comes from. */
  readonly api: string;
}

/** Null when this installation is not configured. */
export async function openIdentity(host: Host): Promise<Installation | null> {
  if (LOCAL_SIGN_IN) {
    return { identity: localIdentity(host.me.address), api: '' };
  }

  const configuration = await loadConfiguration();
  if (configuration === null) {
    return null;
  }

  const source = host.signIn.supportsNestedApp ? nestedApp(configuration, host.me.address) : dialogTokens(configuration, host.signIn.openDialog);
  return { identity: new TokenIdentity(source), api: configuration.api };
}
