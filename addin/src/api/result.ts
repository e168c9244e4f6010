/** What came of asking the server. A failed read is never an empty answer. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/**
 * - `offline`: no answer at all; what was to be sent is still ours to send.
 * - `signedOut`: the server does not know who asks.
 * - `forbidden`: it does, and says no.
 * - `changed`: somebody was faster; `current` is how it stands now.
 * - `invalid`: what was sent is not as it should be.
 * - `busy`: it may go through later.
 * - `broken`: anything else, ours to mend.
 */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'forbidden'; readonly problem: Problem }
  | { readonly kind: 'notFound'; readonly problem: Problem }
  | { readonly kind: 'changed'; readonly current: unknown }
  | { readonly kind: 'invalid'; readonly problem: Problem }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'broken'; readonly problem: Problem };

/** RFC 9457, as far as a person is told of it. */
export interface Problem {
  /** The last part of its type, such as `not-prepared`. */
  readonly type: string;
  readonly title: string;
  readonly detail: string | null;
}

export const succeeded = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (failure: Failure): Result<never> => ({ ok: false, failure });

const defaultRetrySeconds = 5;

/** Reads what an answer says that is not a success. */
export function failureOf(response: Response, body: unknown): Failure {
  const problem = problemOf(body, response.status);
  switch (response.status) {
    case 401: return { kind: 'signedOut' };
    case 403: return { kind: 'forbidden', problem };
    case 404: return { kind: 'notFound', problem };
    case 412: return { kind: 'changed', current: fieldOf(body, 'current') };
    case 400: case 409: case 413: return { kind: 'invalid', problem };
    case 429: case 502: case 503: case 504: return { kind: 'busy', retryAfterSeconds: retryAfter(response) };
    default: return { kind: 'broken', problem };
  }
}

function problemOf(body: unknown, status: number): Problem {
  const [type, title, detail] = ['type', 'title', 'detail'].map((name) => fieldOf(body, name));
  const errors = fieldOf(body, 'errors');
  const first = typeof errors === 'object' && errors !== null ? Object.values(errors).flat().find((one) => typeof one === 'string') : undefined;
  return {
    type: typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : `status-${status}`,
    title: typeof title === 'string' ? title : '',
    detail: first ?? (typeof detail === 'string' ? detail : null),
  };
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : defaultRetrySeconds;
}
