import { toInstant, type Instant } from '../domain/meetings/meeting';
import { machineClock } from './browserHost';
import type { MailboxClock } from './host';
import { readOrDefault } from './officeCalls';

/**
 * Outlook's own conversion to local time; the machine's zone where Outlook refuses, as it does beyond the years that it knows. The way
 * back is derived from it: Outlook's own conversion back needs the browser's offset, which may differ from the mailbox's.
 */
export function officeClock(mailbox: Office.Mailbox): MailboxClock {
  const toLocal = (at: Instant): Date => readOrDefault(() => {
    const local = mailbox.convertToLocalClientTime(new Date(at));
    return new Date(Date.UTC(local.year, local.month, local.date, local.hours, local.minutes, local.seconds));
  }, null) ?? machineClock.toLocal(at);
  return { toLocal, toInstant: (local) => instantOf(local, toLocal) };
}

const dayMilliseconds = 86_400_000;

/**
 * The instant of a local time, which is written as if it were UTC. When the clocks change: the first instant for a local time that occurs
 * twice, and an hour later for one that is skipped.
 */
function instantOf(local: Date, toLocal: (at: Instant) => Date): Instant {
  const offsetAt = (time: number): number => toLocal(toInstant(new Date(time))).getTime() - time;
  const before = local.getTime() - offsetAt(local.getTime() - dayMilliseconds);
  const after = local.getTime() - offsetAt(local.getTime() + dayMilliseconds);
  const exact = [before, after].sort((one, other) => one - other)
    .find((time) => toLocal(toInstant(new Date(time))).getTime() === local.getTime());
  return toInstant(new Date(exact ?? before));
}
