import { Api } from '../api/client';
import { openIdentity } from '../auth/openIdentity';
import type { Host } from '../host/host';
import type { Service } from './state/paneSession';

/** Who asks, and the API that they ask; null when this installation is not configured. Fetched after the first drawing. */
export async function connect(host: Host): Promise<Service | null> {
  const installation = await openIdentity(host);
  return installation === null ? null : {
    identity: installation.identity,
    api: new Api({ base: installation.api, authorise: installation.identity.headers }),
  };
}
