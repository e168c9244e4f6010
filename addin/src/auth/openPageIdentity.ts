import { loadConfiguration } from '../api/configuration';
import { browserIdentity } from './localIdentity';
import type { Installation } from './openIdentity';
import { redirectTokens } from './redirectTokens';
import { TokenIdentity } from './tokenIdentity';

/**
 * Who reads a page outside Outlook. Null when this installation is not configured.
 * @param person - on one's own machine: as whom to look; null for whom the browser has chosen to be.
 */
export async function openPageIdentity(person: string | null): Promise<Installation | null> {
  if (LOCAL_SIGN_IN) {
    return { identity: browserIdentity(person), api: '' };
  }

  const configuration = await loadConfiguration('/config.json'); // the page answers at addresses of any depth
  return configuration === null ? null : { identity: new TokenIdentity(redirectTokens(configuration)), api: configuration.api };
}
