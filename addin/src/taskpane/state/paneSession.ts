import type { Api } from '../../api/client';
import { recogniseMeeting } from '../../api/meetings';
import { readMe } from '../../api/people';
import type { ApiResult } from '../../api/result';
import { withValidEnd } from '../../domain/meetings/meeting';
import type { Preferences } from '../../domain/settings/preferences';
import { HostError, type Host } from '../../host/host';
import type { Backend, Connect } from './backend';
import { EarlyAnswers } from './earlyAnswers';
import { toLoaded, valueOf, type Loaded } from './loaded';
import { initialPaneState, withFailuresLoading, withoutAnswers, type Account, type PaneState } from './paneState';
import { changePreferences, readPreferences, rememberLinkFor } from './roaming';
import { Store } from './store';

/** Loads what the pane shows: first what Outlook knows, then what the server knows. */
export class PaneSession {
  readonly store: Store<PaneState>;
  backend: Backend | null = null;
  readonly early = new EarlyAnswers();
  private connectAgain: Connect = () => Promise.resolve(this.backend);
  private readings = 0;
  private readonly resumed = new Set<() => void>();

  /** @param linkedPairId - the pair that a link leads to, where there is no meeting. */
  constructor(readonly host: Host, private readonly linkedPairId: string | null = null) {
    this.store = new Store(initialPaneState(readPreferences(host)));
    host.onMeetingChanged(() => { void this.readMeeting(); });
    host.roaming.onChanged(() => { this.readPreferences(); });
  }

  /** Needs neither a sign-in nor a network. A response that arrives after a later request is dropped. */
  async readMeeting(): Promise<void> {
    const reading = ++this.readings;
    this.store.update((state) => state.meetingFailure === null ? state : { ...state, meetingFailure: null });
    const meeting = await this.host.readMeeting().catch((error: unknown) =>
      error instanceof HostError ? error : new HostError('refused', String(error)));
    if (reading !== this.readings) {
      return;
    }

    if (meeting instanceof HostError) {
      this.store.update((state) => ({ ...state, meeting: undefined, meetingFailure: meeting.reason }));
      return;
    }

    this.store.update((state) => ({ ...state, meeting }));
    await this.readRecognition();
  }

  /** @param connect - loads what is needed to reach the server; called again when the person tries again. */
  async connectWith(connect: Connect): Promise<void> {
    this.connectAgain = connect;
    const backend = await connect().catch(() => undefined);
    if (backend === undefined) {
      this.setAccount({ kind: 'notConnected' });
    } else {
      await this.connect(backend);
    }
  }

  /** @param backend - null if the installation has not been configured. */
  async connect(backend: Backend | null): Promise<void> {
    this.backend = backend;
    if (backend === null) {
      this.setAccount({ kind: 'notConfigured' });
      return;
    }

    backend.identity.onChange?.((isSignedIn) => { this.onIdentityChanged(isSignedIn); });

    await this.readAll();
  }

  /** @param otherwise - whether the person has given up waiting for the usual way. */
  async signIn(otherwise = false): Promise<void> {
    const identity = this.backend?.identity;
    const result = await (otherwise ? identity?.signInOtherwise?.() : identity?.signIn());
    if (result?.ok === false) {
      this.setAccount({ kind: 'signedOut', failure: result.failure });
    } else if (this.store.state.account.kind === 'signedOut') {
      await this.resume();
    }
  }

  /** Notifies once somebody is signed in again. What is on the screen stays, because it may be in the middle of being written. */
  onResumed(resumed: () => void): () => void {
    this.resumed.add(resumed);
    return () => this.resumed.delete(resumed);
  }

  async signOut(): Promise<void> {
    await this.backend?.identity.signOut();
    this.store.update((state) => withoutAnswers(state, { kind: 'signedOut', failure: null }));
  }

  async retry(): Promise<void> {
    this.store.update(withFailuresLoading);
    if (this.backend === null) {
      this.setAccount({ kind: 'opening' });
      await this.connectWith(this.connectAgain);
    } else {
      await this.readAll();
    }
  }

  /** False if Outlook did not save it, and then nothing has changed. */
  changePreferences(change: Partial<Preferences>): Promise<boolean> {
    this.store.update((state) => ({ ...state, preferences: { ...state.preferences, ...change } }));
    return changePreferences(this.host, change).finally(() => { this.readPreferences(); });
  }

  async readMe(): Promise<void> {
    await this.load(readMe, () => true, (me) => ({ me }));
  }

  /** @param isCurrent - false once the pane has moved to another meeting. */
  async readPair(isCurrent: () => boolean = () => true): Promise<void> {
    const pairId = this.linkedPairId ?? valueOf(this.store.state.recognition)?.with?.pairId;
    if (pairId !== undefined && isCurrent()) {
      await this.load((api) => this.early.pairOf(pairId, api), isCurrent, (pair) => ({ pair }));
    }
  }

  private readPreferences(): void {
    this.store.update((state) => ({ ...state, preferences: readPreferences(this.host) }));
  }

  private onIdentityChanged(isSignedIn: boolean): void {
    const isSignedOut = this.store.state.account.kind === 'signedOut';
    if (isSignedIn && isSignedOut) {
      void this.resume();
    } else if (!isSignedIn && !isSignedOut) {
      this.setAccount({ kind: 'signedOut', failure: this.backend?.identity.lastFailure() ?? null });
    }
  }

  private async resume(): Promise<void> {
    this.setAccount({ kind: 'opening' });
    await this.retry();
    this.resumed.forEach((resumed) => { resumed(); });
  }

  private async readAll(): Promise<void> {
    await Promise.all([this.readMe(), this.readRecognition()]);
  }

  private async readRecognition(): Promise<void> {
    const { meeting } = this.store.state;
    if (meeting == null) {
      await this.readPair();
      return;
    }

    const isCurrent = (): boolean => this.store.state.meeting === meeting;
    this.early.ask(this.backend?.api ?? null, meeting, this.host.me.address);
    await this.load((api) => recogniseMeeting(api, withValidEnd(meeting)), isCurrent, (recognition) => ({ recognition }));
    await this.readPair(isCurrent);
    await rememberLinkFor(this.store.state.meeting ?? null, valueOf(this.store.state.recognition)?.with?.pairId ?? null, this.host);
  }

  private async load<T>(
    get: (api: Api) => Promise<ApiResult<T>>, isCurrent: () => boolean, toChange: (loaded: Loaded<T>) => Partial<PaneState>,
  ): Promise<void> {
    if (this.backend === null) {
      return;
    }

    const result = await get(this.backend.api);
    if (isCurrent()) {
      this.store.update((state) => ({ ...state, ...toChange(toLoaded(result)), account: this.accountAfter(result, state.account) }));
    }
  }

  private accountAfter(result: ApiResult<unknown>, before: Account): Account {
    if (result.ok) {
      return { kind: 'signedIn' };
    }

    return result.failure.kind === 'signedOut' ? { kind: 'signedOut', failure: this.backend?.identity.lastFailure() ?? null } : before;
  }

  private setAccount(account: Account): void {
    this.store.update((state) => ({ ...state, account }));
  }
}
