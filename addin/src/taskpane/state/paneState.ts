import type { Me, Pair, RecognitionAnswer } from '../../api/types';
import type { Refusal } from '../../auth/identity';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Preferences } from '../../domain/settings/preferences';
import { loading, type Loaded } from './loaded';

export type Account =
  | { readonly at: 'opening' }
  | { readonly at: 'signedIn' }
  | { readonly at: 'signedOut'; readonly refusal: Refusal | null }
  /** Whoever installed it has not finished. */
  | { readonly at: 'notConfigured' };

export interface PaneState {
  /** Undefined until Outlook has told; null when it is no meeting. */
  readonly meeting: Meeting | null | undefined;
  readonly account: Account;
  /** What the server makes of the meeting, which knows the directory. */
  readonly told: Loaded<RecognitionAnswer>;
  /** Of the two of a 1:1. */
  readonly pair: Loaded<Pair>;
  readonly me: Loaded<Me>;
  readonly preferences: Preferences;
}

export function openingPane(preferences: Preferences): PaneState {
  return { meeting: undefined, account: { at: 'opening' }, told: loading, pair: loading, me: loading, preferences };
}
