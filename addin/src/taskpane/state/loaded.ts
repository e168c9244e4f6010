import type { Failure, Result } from '../../api/result';

/** Something that has to be fetched. */
export type Loaded<T> =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly value: T }
  | { readonly at: 'failed'; readonly failure: Failure };

export const loading: Loaded<never> = { at: 'loading' };

export function ready<T>(value: T): Loaded<T> {
  return { at: 'ready', value };
}

export function loadedOf<T>(result: Result<T>): Loaded<T> {
  return result.ok ? ready(result.value) : { at: 'failed', failure: result.failure };
}

export function valueOf<T>(loaded: Loaded<T>): T | null {
  return loaded.at === 'ready' ? loaded.value : null;
}
