import { toInstant } from '../domain/meetings/meeting';
import { machineClock } from './browserHost';
import type { MailboxClock } from './host';
import { readOrDefault } from './officeCalls';

/** Outlook's own conversion; the machine's zone where Outlook refuses, as it does beyond the years that it knows. */
export function officeClock(mailbox: Office.Mailbox): MailboxClock {
  return {
    toLocal: (at) => readOrDefault(() => {
      const local = mailbox.convertToLocalClientTime(new Date(at));
      return new Date(Date.UTC(local.year, local.month, local.date, local.hours, local.minutes, local.seconds));
    }, null) ?? machineClock.toLocal(at),
    toInstant: (local) => readOrDefault(() => toInstant(mailbox.convertToUtcClientTime({
      year: local.getUTCFullYear(),
      month: local.getUTCMonth(),
      date: local.getUTCDate(),
      hours: local.getUTCHours(),
      minutes: local.getUTCMinutes(),
      seconds: local.getUTCSeconds(),
      milliseconds: 0,
      timezoneOffset: mailbox.convertToLocalClientTime(local).timezoneOffset,
    })), null) ?? machineClock.toInstant(local),
  };
}
