const nine = 9;
const friday = 5;

/**
 * Nine o'clock on the next day from Monday to Friday. Pure.
 * @param today - the local time, written as if it were UTC.
 * @returns the local time, written in the same way.
 */
export function nextMorning(today: Date): Date {
  const day = today.getUTCDay();
  const ahead = day >= friday ? 8 - day : 1; // Sunday is 0, so that it is followed by Monday like any other day.
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + ahead, nine));
}
