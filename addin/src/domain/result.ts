/** The result of an attempt: a value, or the reason why there is none. A failed read is never an empty result. */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };

export const succeeded = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const failed = <F>(failure: F): Result<never, F> => ({ ok: false, failure });
