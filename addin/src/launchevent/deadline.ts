/** Outlook shows a dialog over a handler that takes 5 s; by then we have long given up. */
export const longest = 3_000;

/**
 * What the work comes to within {@link longest}; the alternative when it takes longer or fails. Calls back exactly once, whatever
 * happens.
 */
export function withinDeadline<T>(work: () => Promise<T>, otherwise: T, done: (result: T) => void): void {
  let isDone = false;
  const finish = (result: T): void => {
    if (!isDone) {
      isDone = true;
      clearTimeout(timer);
      done(result);
    }
  };
  const timer = setTimeout(() => { finish(otherwise); }, longest);
  // In a promise, so that what fails before its first wait fails in the same way.
  Promise.resolve().then(work).then(finish, () => { finish(otherwise); });
}
