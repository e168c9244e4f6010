import type { Me, Pair, RecognitionResponse } from '../../api/types';
import type { SignInFailure } from '../../auth/identity';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Preferences } from '../../domain/settings/preferences';
import type { HostFailure } from '../../host/host';
import { loading, type Loaded } from './loaded';

export interface PaneState {
  /** Undefined until Outlook has responded; null when the item is not a meeting. */
  readonly meeting: Meeting | null | undefined;
  /** Why Outlook did not say what it shows; null if it did, or may still do so. */
  readonly meetingFailure: HostFailure | null;
  readonly account: Account;
  /** The server's verdict on the meeting. Unlike ours it uses the directory. */
  readonly recognition: Loaded<RecognitionResponse>;
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
  | { readonly kind: 'notConfigured' }
  /** What is needed to reach the server could not be loaded. */
  | { readonly kind: 'notConnected' };

/** Whether nothing will arrive from the server until the person does something. The notice above the tabs says so. */
export function isWithoutServer({ kind }: Account): boolean {
  return kind === 'signedOut' || kind === 'notConfigured' || kind === 'notConnected';
}

export function initialPaneState(preferences: Preferences): PaneState {
  return {
    meeting: undefined, meetingFailure: null, account: { kind: 'opening' }, recognition: loading, pair: loading, me: loading, preferences,
  };
}

/** Whether trying again may help. */
export function hasFailed({ account, me, pair, recognition }: PaneState): boolean {
  return account.kind === 'notConnected' || [me, pair, recognition].some(({ kind }) => kind === 'failed');
}

/** What is known stays on the screen while the rest is requested again. */
export function withFailuresLoading(state: PaneState): PaneState {
  const retried = <T>(loaded: Loaded<T>): Loaded<T> => loaded.kind === 'failed' ? loading : loaded;
  return { ...state, recognition: retried(state.recognition), pair: retried(state.pair), me: retried(state.me) };
}

export function withoutAnswers(state: PaneState, account: Account): PaneState {
  return { ...state, account, recognition: loading, pair: loading, me: loading };
}
