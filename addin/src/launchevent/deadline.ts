/** Outlook shows a dialog over a handler that takes 5 s, so we give up well before that. */
export const deadlineMilliseconds = 3_000;

/** Resolves when the previous event has ended. */
let previousEvent = Promise.resolve();

/**
 * Calls back exactly once: with the result of the work, or with the fallback if the work fails or takes longer than
 * {@link deadlineMilliseconds}. Events may arrive faster than they are handled, and each must see what the one before has written, so
 * they are handled one at a time.
 */
export function withinDeadline<T>(work: () => Promise<T>, fallback: T, done: (result: T) => void): void {
  const precedingWork = previousEvent;
  previousEvent = new Promise((resolve) => {
    let isDone = false;
    const finish = (result: T): void => {
      if (!isDone) {
        isDone = true;
        clearTimeout(timer);
        resolve();
        done(result);
      }
    };
    const timer = setTimeout(() => { finish(fallback); }, deadlineMilliseconds);
    precedingWork.then(() => isDone ? fallback : work()).then(finish, () => { finish(fallback); });
  });
}
