import { Api } from '../api/client';
import { openPageSignIn } from '../auth/openPageSignIn';
import type { Backend } from '../taskpane/state/backend';

/** In its own chunk, loaded after the first paint. Null if this installation has not been configured. */
export async function connectPage(person: string | null): Promise<Backend | null> {
  const installation = await openPageSignIn(person);
  return installation === null ? null : {
    identity: installation.identity,
    api: new Api({ base: installation.api, authorise: installation.identity.headers, language: ACCEPTED_LANGUAGE }),
  };
}
