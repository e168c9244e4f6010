import { instant, type Instant } from '../domain/meetings/meeting';
import type { Host, MailboxClock } from './host';

/** No Outlook at all: a page that somebody opened by a link. There is no meeting beside it, and nothing of Outlook's to keep settings in. */
export function openBrowserHost(): Host {
  const none = (): void => undefined;
  return {
    surface: 'read',
    me: { address: '', name: '', locale: navigator.language || 'en-GB' },
    readMeeting: () => Promise.resolve(null),
    onMeetingChanged: () => none,
    invite: null,
    readItemId: () => Promise.resolve(null),
    clock: machineClock,
    look: 'light', // left to the style sheet, which follows the system
    onLookChanged: () => none,
    roaming: { read: () => null, save: () => Promise.resolve() },
    signIn: { supportsNestedApp: false, openDialog: () => Promise.resolve(null) },
    storagePartition: '',
  };
}

export const machineClock: MailboxClock = {
  toLocal: (at) => {
    const there = new Date(at);
    return new Date(Date.UTC(there.getFullYear(), there.getMonth(), there.getDate(), there.getHours(), there.getMinutes(), there.getSeconds()));
  },
  toInstant: (local) => instant(new Date(
    local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds())),
};

/**
 * The wall clock of a zone, written as if it were UTC; the machine's where the browser does not know the zone.
 * @param timeZone - IANA id.
 */
export function wallClockIn(timeZone: string): (at: Instant) => Date {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    return (at) => {
      const parts = Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]));
      const part = (name: string): number => parts[name] ?? 0;
      return new Date(Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')));
    };
  } catch {
    return machineClock.toLocal;
  }
}
