import type { Api } from '../../api/client';
import { recogniseMeeting } from '../../api/meetings';
import { readMe, readPair } from '../../api/people';
import type { ApiResult } from '../../api/result';
import type { Identity } from '../../auth/identity';
import type { Meeting } from '../../domain/meetings/meeting';
import { otherParticipant, recognise } from '../../domain/meetings/recognition';
import { parsePreferences, preferencesKey, toStoredPreferences, type Preferences } from '../../domain/settings/preferences';
import {
  parseRememberedTemplates, rememberedTemplatesKey, rememberTemplate, templateFor,
} from '../../domain/templates/rememberedTemplates';
import type { Host } from '../../host/host';
import { loading, toLoaded, valueOf, type Loaded } from './loaded';
import { initialPaneState, type Account, type PaneState } from './paneState';
import { Store } from './store';

/** The API and who uses it. */
export interface Backend {
  readonly identity: Identity;
  readonly api: Api;
}

/** Loads what the pane shows: first what Outlook knows, then what the server knows. */
export class PaneSession {
  readonly store: Store<PaneState>;
  backend: Backend | null = null;

  /** @param linkedPairId - the pair that a link leads to, where there is no meeting. */
  constructor(readonly host: Host, private readonly linkedPairId: string | null = null) {
    this.store = new Store(initialPaneState(parsePreferences(host.roaming.read(preferencesKey))));
    host.onMeetingChanged(() => { void this.readMeeting(); });
  }

  /** Needs neither a sign-in nor a network. */
  async readMeeting(): Promise<void> {
    const meeting = await this.host.readMeeting();
    this.store.update((state) => ({ ...state, meeting }));
    await this.readRecognition();
  }

  /** @param backend - null if the installation has not been configured. */
  async connect(backend: Backend | null): Promise<void> {
    this.backend = backend;
    if (backend === null) {
      this.setAccount({ kind: 'notConfigured' });
      return;
    }

    await this.readAll();
  }

  async signIn(): Promise<void> {
    const result = await this.backend?.identity.signIn();
    if (result?.ok === false) {
      this.setAccount({ kind: 'signedOut', failure: result.failure });
      return;
    }

    this.forgetAnswers({ kind: 'opening' });
    await this.readAll();
  }

  async signOut(): Promise<void> {
    await this.backend?.identity.signOut();
    this.forgetAnswers({ kind: 'signedOut', failure: null });
  }

  async retry(): Promise<void> {
    this.store.update((state) => ({
      ...state, recognition: loadingIfFailed(state.recognition), pair: loadingIfFailed(state.pair), me: loadingIfFailed(state.me),
    }));
    await this.readAll();
  }

  async changePreferences(change: Partial<Preferences>): Promise<void> {
    this.store.update((state) => ({ ...state, preferences: { ...state.preferences, ...change } }));
    await this.host.roaming.save(preferencesKey, toStoredPreferences(this.store.state.preferences));
  }

  /** Lets the event handlers, which cannot reach the server, start the next invite to the same person with the same template. */
  async rememberTemplate(template: string): Promise<void> {
    const { meeting } = this.store.state;
    const other = meeting == null ? null : otherParticipant(recognise(meeting), this.host.me.address);
    const remembered = parseRememberedTemplates(this.host.roaming.read(rememberedTemplatesKey));
    if (other !== null && templateFor(remembered, other.address) !== template) {
      await this.host.roaming.save(rememberedTemplatesKey, rememberTemplate(remembered, other.address, template));
    }
  }

  async readMe(): Promise<void> {
    await this.load(readMe, () => true, (me) => ({ me }));
  }

  /** @param isCurrent - false once the pane has moved to another meeting. */
  async readPair(isCurrent: () => boolean = () => true): Promise<void> {
    const pairId = this.linkedPairId ?? valueOf(this.store.state.recognition)?.with?.pairId;
    if (pairId !== undefined && isCurrent()) {
      await this.load((api) => readPair(api, pairId), isCurrent, (pair) => ({ pair }));
    }
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
    await this.load((api) => recogniseMeeting(api, withValidEnd(meeting)), isCurrent, (recognition) => ({ recognition }));
    await this.readPair(isCurrent);
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

  private forgetAnswers(account: Account): void {
    this.store.update((state) => ({ ...state, account, recognition: loading, pair: loading, me: loading }));
  }
}

/** While an invite is being written, its end may be before its start for a moment. The server would refuse that. */
function withValidEnd(meeting: Meeting): Meeting {
  return meeting.end < meeting.start ? { ...meeting, end: meeting.start } : meeting;
}

function loadingIfFailed<T>(loaded: Loaded<T>): Loaded<T> {
  return loaded.kind === 'failed' ? loading : loaded;
}
