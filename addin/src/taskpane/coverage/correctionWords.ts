import type { CorrectedPair, MadeCorrection } from '../../api/types';
import * as messages from '../../catalogue/corrections';
import { statuses } from '../../catalogue/coverage';
import { dayOn, type Dates } from '../../messages/dates';

/** What a correction says. */
export function whatOf(correction: MadeCorrection, dates: Dates): string {
  switch (correction.kind) {
    case 'away': return messages.kinds.away({
      name: correction.away?.name ?? '', first: dayOn(correction.from ?? ''), last: dayOn(correction.back ?? '', -1),
    });
    case 'heldWithoutInvite': return messages.kinds.held({ day: dates.dayAt(correction.start ?? correction.madeAt) });
    case 'didNotTakePlace': return messages.kinds.notHeld({ day: dayOn(correction.day ?? '') });
    case 'private': return messages.kinds.private;
    case 'ourMeeting':
    case 'notOurMeeting': return meetingOf(correction, dates);
    case 'agreedCadence': return messages.kinds.cadence({ weeks: (correction.days ?? 0) / 7 });
  }
}

function meetingOf({ kind, inSeries, example, madeAt }: MadeCorrection, dates: Dates): string {
  const day = dates.dayAt(example ?? madeAt);
  if (kind === 'ourMeeting') {
    return inSeries === true ? messages.kinds.oursSeries({ day }) : messages.kinds.ours({ day });
  }

  return inSeries === true ? messages.kinds.notOursSeries({ day }) : messages.kinds.notOurs({ day });
}

/** Who made it, and when. */
export function byOf(correction: MadeCorrection, dates: Dates): string {
  const { mine, by: { name } } = correction;
  const day = dates.dayAt(correction.madeAt);
  if (correction.kind !== 'agreedCadence' && correction.kind !== 'private') {
    return mine ? messages.by.you({ day }) : messages.by.name({ name, day });
  }

  if (correction.enteredAlone) {
    return mine ? messages.by.enteredYou({ day }) : messages.by.enteredName({ name, day });
  }

  return mine ? messages.by.saidYou({ day }) : messages.by.saidName({ name, day });
}

/** What it changes today, or why it changes nothing. Null while the calendar is not known. */
export function effectOf(correction: MadeCorrection, other: string): string | null {
  if (correction.contestedAt != null) {
    return correction.mine ? messages.contested.name({ name: other }) : messages.contested.you;
  }

  if (correction.waiting) {
    return waitingFor(correction, other);
  }

  if (correction.with == null || correction.without == null) {
    return null;
  }

  return correction.with === correction.without
    ? messages.effect.none
    : messages.effect.changes({ applied: statuses[correction.with], otherwise: statuses[correction.without] });
}

/** What was done, with the recomputed figure. */
export function doneOf({ before, meetings }: CorrectedPair): string {
  if (before.line == null || meetings.line == null) {
    return messages.done.notKnown;
  }

  const after = statuses[meetings.line.status];
  return before.line.status === meetings.line.status
    ? messages.done.same({ after })
    : messages.done.changed({ before: statuses[before.line.status], after });
}

function waitingFor({ mine, enteredAlone }: MadeCorrection, other: string): string {
  if (enteredAlone) {
    return messages.waiting.entered;
  }

  return mine ? messages.waiting.name({ name: other }) : messages.waiting.you;
}
