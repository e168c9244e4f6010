/** How long each step of a sign-in without a window may take. */
export const signInMilliseconds = { bridge: 3_000, silent: 10_000 } as const;

/** Rejects with an error of this code if the work has not ended in time. */
export function within<T>(work: Promise<T>, milliseconds: number, code: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error(code)); }, milliseconds);
    work.then(resolve, reject).finally(() => { clearTimeout(timer); });
  });
}
