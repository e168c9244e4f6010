import { toInstant, type Instant } from '../domain/meetings/meeting';
import type { Host, MailboxClock } from './host';

/** A page that was opened by a link, outside Outlook: it has no meeting and no roaming settings. */
export function openBrowserHost(): Host {
  const unsubscribe = (): void => undefined;
  return {
    surface: 'read',
    me: { address: '', name: '', locale: navigator.language || 'en-GB' },
    readMeeting: () => Promise.resolve(null),
    onMeetingChanged: () => unsubscribe,
    invite: null,
    readItemId: () => Promise.resolve(null),
    openNewMeeting: null,
    clock: machineClock,
    theme: 'light', // The style sheet follows the system.
    onThemeChanged: () => unsubscribe,
    roaming: { read: () => null, change: () => Promise.resolve(), onChanged: () => unsubscribe },
    signIn: { platform: 'browser', openDialog: () => Promise.resolve(null) },
    storagePartition: '',
  };
}

export const machineClock: MailboxClock = {
  toLocal: (at) => {
    const local = new Date(at);
    return new Date(Date.UTC(
      local.getFullYear(), local.getMonth(), local.getDate(), local.getHours(), local.getMinutes(), local.getSeconds()));
  },
  toInstant: (local) => toInstant(new Date(
    local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds())),
};

/**
 * Converts instants to the local time of a zone, written as if it were UTC; uses the machine's zone if the browser does not know this one.
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
