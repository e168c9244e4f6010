import type { Me, Pair, RecognitionAnswer } from '../../api/types';
import type { SignInFailure } from '../../auth/identity';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Preferences } from '../../domain/settings/preferences';
import { loading, type Loaded } from './loaded';

export interface PaneState {
  /** Undefined until Outlook has responded; null when the item is not a meeting. */
  readonly meeting: Meeting | null | undefined;
  readonly account: Account;
  /** The server's verdict on the meeting. Unlike ours it uses the directory. */
  readonly recognition: Loaded<RecognitionAnswer>;
  /** The two people of the 1:1. */
  readonly pair: Loaded<Pair>;
  readonly me: Loaded<Me>;
  readonly preferences: Preferences;
}

export type Account =
  | { readonly kind: 'opening' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'signedOut'; readonly failure: SignInFailure | null }
  /** The installation has not been set up. */
  | { readonly kind: 'notConfigured' };

export function initialPaneState(preferences: Preferences): PaneState {
  return { meeting: undefined, account: { kind: 'opening' }, recognition: loading, pair: loading, me: loading, preferences };
}
