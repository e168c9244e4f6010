import { loadConfiguration } from '../api/configuration';
import { browserIdentity } from './localIdentity';
import type { Installation } from './openSignIn';
import { redirectTokens } from './redirectTokens';
import { TokenIdentity } from './tokenIdentity';

/**
 * The sign-in of a page outside Outlook; null when this installation has not been configured.
 * @param person - locally, the person to sign in as; null for the one chosen in this browser.
 */
export async function openPageSignIn(person: string | null): Promise<Installation | null> {
  if (LOCAL_SIGN_IN) {
    return { identity: browserIdentity(person), api: '' };
  }

  const configuration = await loadConfiguration();
  return configuration === null ? null : { identity: new TokenIdentity(redirectTokens(configuration)), api: configuration.api };
}
