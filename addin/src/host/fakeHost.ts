import type { InviteBody } from '../domain/invites/replaceSection';
import { toInstant, type Meeting } from '../domain/meetings/meeting';
import { FakeBody } from './invites/fakeBody';
import {
  HostError, type Host, type HostFailure, type Theme, type Mailbox, type MailboxClock, type RoamingSettings, type SignInSupport,
  type Surface, type Unsubscribe,
} from './host';

/** An Outlook for tests: every value that it returns is a field that a test can set. */
export class FakeHost implements Host {
  surface: Surface = 'compose';
  me: Mailbox = { address: 'ann@contoso.com', name: 'Ann Lee', locale: 'en-GB' };
  meeting: Meeting | null = null;
  /** Why Outlook does not say what it shows; null if it does. */
  failure: HostFailure | null = null;
  body: FakeBody | null = new FakeBody();
  itemId: string | null = null;
  openNewMeeting: Host['openNewMeeting'] = null;
  theme: Theme = 'light';
  storagePartition = '';
  clock: MailboxClock = utc;
  readonly roamingItems = new Map<string, unknown>();
  /** Whether Outlook refuses to save roaming settings. */
  refusesToSave = false;
  private readonly listeners = new Set<() => void>();
  private readonly roamingListeners = new Set<() => void>();
  private readonly themeListeners = new Set<(look: Theme) => void>();

  readonly signIn: SignInSupport = { platform: 'fake', openDialog: () => Promise.resolve(null) };

  readonly roaming: RoamingSettings = {
    read: (key) => this.roamingItems.get(key),
    change: (key, change) => {
      if (this.refusesToSave) {
        return Promise.reject(new HostError('refused', 'set by the test'));
      }

      this.roamingItems.set(key, change(this.roamingItems.get(key)));
      return Promise.resolve();
    },
    onChanged: (changed) => {
      this.roamingListeners.add(changed);
      return () => this.roamingListeners.delete(changed);
    },
  };

  get invite(): InviteBody | null {
    return this.surface === 'compose' ? this.body : null;
  }

  readMeeting(): Promise<Meeting | null> {
    return this.failure === null ? Promise.resolve(this.meeting) : Promise.reject(new HostError(this.failure, 'set by the test'));
  }

  readItemId(): Promise<string | null> {
    return Promise.resolve(this.itemId);
  }

  onMeetingChanged(changed: () => void): Unsubscribe {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }

  onThemeChanged(changed: (look: Theme) => void): Unsubscribe {
    this.themeListeners.add(changed);
    return () => this.themeListeners.delete(changed);
  }

  /** Changes the meeting and notifies the pane. */
  showMeeting(meeting: Meeting | null): void {
    this.meeting = meeting;
    this.listeners.forEach((listener) => { listener(); });
  }

  /** Another window saves a setting. */
  saveElsewhere(key: string, value: unknown): void {
    this.roamingItems.set(key, value);
    this.roamingListeners.forEach((listener) => { listener(); });
  }

  changeTheme(look: Theme): void {
    this.theme = look;
    this.themeListeners.forEach((listener) => { listener(look); });
  }
}

const utc: MailboxClock = { toLocal: (at) => new Date(at), toInstant: toInstant };
