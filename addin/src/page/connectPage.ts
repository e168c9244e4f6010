import { Api } from '../api/client';
import { openPageIdentity } from '../auth/openPageIdentity';
import type { Service } from '../taskpane/state/paneSession';

/** Who asks, and the API that they ask; null when this installation is not configured. Fetched after the first drawing. */
export async function connectPage(person: string | null): Promise<Service | null> {
  const installation = await openPageIdentity(person);
  return installation === null ? null : {
    identity: installation.identity,
    api: new Api({ base: installation.api, authorise: installation.identity.headers }),
  };
}
