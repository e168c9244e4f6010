import type { InviteBody } from '../domain/invites/replaceSection';
import { instant, type Meeting } from '../domain/meetings/meeting';
import { FakeBody } from './invites/fakeBody';
import type { Host, Look, Mailbox, MailboxClock, RoamingSettings, SignInMeans, Surface, Unsubscribe } from './host';

/** Outlook as a test wants it: everything is a field, and what is told to it can be read back. */
export class FakeHost implements Host {
  surface: Surface = 'compose';
  me: Mailbox = { address: 'ann@contoso.com', name: 'Ann Lee', locale: 'en-GB' };
  meeting: Meeting | null = null;
  body: FakeBody | null = new FakeBody();
  itemId: string | null = null;
  look: Look = 'light';
  storagePartition = '';
  clock: MailboxClock = utc;
  readonly kept = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();
  private readonly lookListeners = new Set<(look: Look) => void>();

  readonly signIn: SignInMeans = { supportsNestedApp: false, openDialog: () => Promise.resolve(null) };

  readonly roaming: RoamingSettings = {
    read: (key) => this.kept.get(key),
    save: (key, value) => {
      this.kept.set(key, value);
      return Promise.resolve();
    },
  };

  get invite(): InviteBody | null {
    return this.surface === 'compose' ? this.body : null;
  }

  readMeeting(): Promise<Meeting | null> {
    return Promise.resolve(this.meeting);
  }

  readItemId(): Promise<string | null> {
    return Promise.resolve(this.itemId);
  }

  onMeetingChanged(changed: () => void): Unsubscribe {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }

  onLookChanged(changed: (look: Look) => void): Unsubscribe {
    this.lookListeners.add(changed);
    return () => this.lookListeners.delete(changed);
  }

  /** Somebody changes the invite. */
  show(meeting: Meeting | null): void {
    this.meeting = meeting;
    this.listeners.forEach((listener) => { listener(); });
  }

  turn(look: Look): void {
    this.look = look;
    this.lookListeners.forEach((listener) => { listener(look); });
  }
}

const utc: MailboxClock = { toLocal: (at) => new Date(at), toInstant: instant };
