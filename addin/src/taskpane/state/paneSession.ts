import type { Api } from '../../api/client';
import { readMe } from '../../api/people';
import { recogniseMeeting } from '../../api/meetings';
import { readPair } from '../../api/people';
import type { Result } from '../../api/result';
import type { Identity } from '../../auth/identity';
import type { Meeting } from '../../domain/meetings/meeting';
import { parsePreferences, preferencesKey, type Preferences } from '../../domain/settings/preferences';
import { otherThan, recognise } from '../../domain/meetings/recognition';
import { parseRememberedTemplates, rememberedTemplatesKey, rememberTemplate, templateFor } from '../../domain/templates/rememberedTemplates';
import type { Host } from '../../host/host';
import { loadedOf, loading, valueOf, type Loaded } from './loaded';
import { openingPane, type PaneState } from './paneState';
import { Store } from './store';

/** Somebody signed in, and the API that they may ask. */
export interface Service {
  readonly identity: Identity;
  readonly api: Api;
}

/** The pane from its first drawing on: first what Outlook tells, then what the server knows. */
export class PaneSession {
  readonly store: Store<PaneState>;
  service: Service | null = null;

  /** @param named - the id of the pair that a link leads to, where there is no meeting. */
  constructor(readonly host: Host, private readonly named: string | null = null) {
    this.store = new Store(openingPane(parsePreferences(host.roaming.read(preferencesKey))));
    host.onMeetingChanged(() => { void this.readMeeting(); });
  }

  /** Needs neither sign-in nor network. */
  async readMeeting(): Promise<void> {
    const meeting = await this.host.readMeeting();
    this.store.update((state) => ({ ...state, meeting }));
    await this.ask();
  }

  /** @param service - null when the installation is not configured. */
  async connect(service: Service | null): Promise<void> {
    this.service = service;
    if (service === null) {
      this.store.update((state) => ({ ...state, account: { at: 'notConfigured' } }));
      return;
    }

    await Promise.all([this.readMe(), this.ask()]);
  }

  async signIn(): Promise<void> {
    const refusal = await this.service?.identity.signIn() ?? null;
    if (refusal === null) {
      this.store.update((state) => ({ ...state, account: { at: 'opening' }, told: loading, pair: loading, me: loading }));
      await Promise.all([this.readMe(), this.ask()]);
    } else {
      this.store.update((state) => ({ ...state, account: { at: 'signedOut', refusal } }));
    }
  }

  async signOut(): Promise<void> {
    await this.service?.identity.signOut();
    this.store.update((state) => ({ ...state, account: { at: 'signedOut', refusal: null }, told: loading, pair: loading, me: loading }));
  }

  async retry(): Promise<void> {
    this.store.update((state) => ({ ...state, told: again(state.told), pair: again(state.pair), me: again(state.me) }));
    await Promise.all([this.readMe(), this.ask()]);
  }

  async prefer(change: Partial<Preferences>): Promise<void> {
    this.store.update((state) => ({ ...state, preferences: { ...state.preferences, ...change } }));
    await this.host.roaming.save(preferencesKey, this.store.state.preferences);
  }

  /** So that an event, which knows no server, begins the next invite to the same person with the same template. */
  async rememberTemplate(template: string): Promise<void> {
    const { meeting } = this.store.state;
    const other = meeting == null ? null : otherThan(recognise(meeting), this.host.me.address);
    const kept = parseRememberedTemplates(this.host.roaming.read(rememberedTemplatesKey));
    if (other !== null && templateFor(kept, other.address) !== template) {
      await this.host.roaming.save(rememberedTemplatesKey, rememberTemplate(kept, other.address, template));
    }
  }

  async readMe(): Promise<void> {
    await this.load((api) => readMe(api), () => true, (me) => ({ me }));
  }

  /** Asks what this meeting is, and about the two of it. */
  private async ask(): Promise<void> {
    const { meeting } = this.store.state;
    if (meeting == null) {
      await this.readPair();
      return;
    }

    const isStill = (): boolean => this.store.state.meeting === meeting;
    await this.load((api) => recogniseMeeting(api, sendable(meeting)), isStill, (told) => ({ told }));
    await this.readPair(isStill);
  }

  /** Anew, after something in it has changed. */
  async readPair(isStill: () => boolean = () => true): Promise<void> {
    const pairId = this.named ?? valueOf(this.store.state.told)?.with?.pairId;
    if (pairId !== undefined && isStill()) {
      await this.load((api) => readPair(api, pairId), isStill, (pair) => ({ pair }));
    }
  }

  private async load<T>(get: (api: Api) => Promise<Result<T>>, isStill: () => boolean, put: (loaded: Loaded<T>) => Partial<PaneState>): Promise<void> {
    if (this.service === null) {
      return;
    }

    const result = await get(this.service.api);
    if (isStill()) {
      this.store.update((state) => ({ ...state, ...put(loadedOf(result)), account: this.accountAfter(result, state) }));
    }
  }

  private accountAfter(result: Result<unknown>, before: PaneState): PaneState['account'] {
    return result.ok ? { at: 'signedIn' }
      : result.failure.kind === 'signedOut' ? { at: 'signedOut', refusal: this.service?.identity.refusal() ?? null }
        : before.account;
  }
}

/** The end of a meeting that is being written may stand before its start for a moment; the server refuses that. */
function sendable(meeting: Meeting): Meeting {
  return meeting.end < meeting.start ? { ...meeting, end: meeting.start } : meeting;
}

function again<T>(loaded: Loaded<T>): Loaded<T> {
  return loaded.at === 'failed' ? loading : loaded;
}
