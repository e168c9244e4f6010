import type { Api } from '../../api/client';
import type { Identity } from '../../auth/identity';

/** The API and who uses it. */
export interface Backend {
  readonly identity: Identity;
  readonly api: Api;
}

/** Null if the installation has not been configured. Rejects if it could not be loaded. */
export type Connect = () => Promise<Backend | null>;
