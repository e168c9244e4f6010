import type { Api } from '../../api/client';
import type { LocalDrafts } from './localDrafts';
import type { NetworkStatus } from './network';

/** What a session needs in order to save what a person writes, now or later. */
export interface SessionDependencies {
  readonly api: Api;
  readonly localDrafts: LocalDrafts;
  readonly network: NetworkStatus;
  readonly newId: () => string;
}
