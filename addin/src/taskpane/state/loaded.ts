import type { ApiFailure, ApiResult } from '../../api/result';

/** A value that has to be fetched first. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: ApiFailure };

export const loading: Loaded<never> = { kind: 'loading' };

export function ready<T>(value: T): Loaded<T> {
  return { kind: 'ready', value };
}

export function toLoaded<T>(result: ApiResult<T>): Loaded<T> {
  return result.ok ? ready(result.value) : { kind: 'failed', failure: result.failure };
}

export function valueOf<T>(loaded: Loaded<T>): T | null {
  return loaded.kind === 'ready' ? loaded.value : null;
}
