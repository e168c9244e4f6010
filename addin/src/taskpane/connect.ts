import { Api } from '../api/client';
import { openSignIn } from '../auth/openSignIn';
import type { Host } from '../host/host';
import type { Backend } from './state/backend';

/** In its own chunk, loaded after the first paint. Null if this installation has not been configured. */
export async function connect(host: Host): Promise<Backend | null> {
  const installation = await openSignIn(host);
  return installation === null ? null : {
    identity: installation.identity,
    api: new Api({ base: installation.api, authorise: installation.identity.headers, language: ACCEPTED_LANGUAGE }),
  };
}
