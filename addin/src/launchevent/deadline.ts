/** Outlook shows a dialog over a handler that takes 5 s; by then we have long given up. */
export const longest = 3_000;

/** Until the event before has ended. */
let turn = Promise.resolve();

/**
 * What the work comes to within {@link longest}; the alternative when it takes longer or fails. Calls back exactly once, whatever
 * happens. Events come faster than they are done with, and each must see what the one before has written: so one works at a time.
 */
export function withinDeadline<T>(work: () => Promise<T>, otherwise: T, done: (result: T) => void): void {
  const mine = turn;
  turn = new Promise((resolve) => {
    let isDone = false;
    const finish = (result: T): void => {
      if (!isDone) {
        isDone = true;
        clearTimeout(timer);
        resolve();
        done(result);
      }
    };
    const timer = setTimeout(() => { finish(otherwise); }, longest);
    mine.then(() => isDone ? otherwise : work()).then(finish, () => { finish(otherwise); });
  });
}
