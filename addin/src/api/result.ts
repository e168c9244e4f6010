import type { Result } from '../domain/result';
import { DeadlineError } from './deadline';

export type ApiResult<T> = Result<T, ApiFailure>;

/**
 * - `offline`: no response arrived, and the browser knows that it has no network. The request can be sent again later.
 * - `unreachable`: no response arrived, although there is a network.
 * - `slow`: no response arrived in time.
 * - `foreign`: something else responded, such as a network’s sign-in page.
 * - `signedOut`: the server does not know who is asking.
 * - `forbidden`: the server knows and refuses.
 * - `changed`: somebody else saved first; `current` is what they saved.
 * - `invalid`: the request breaks a rule.
 * - `sealed`: what people wrote is encrypted, and the server has no key for it.
 * - `busy`: the same request may succeed later.
 * - `broken`: anything else, which is a bug in our code.
 */
export type ApiFailure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'forbidden'; readonly problem: Problem }
  | { readonly kind: 'notFound'; readonly problem: Problem }
  | { readonly kind: 'changed'; readonly current: unknown }
  | { readonly kind: 'invalid'; readonly problem: Problem }
  | { readonly kind: 'sealed'; readonly problem: Problem }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'broken'; readonly problem: Problem };

/** The parts of an RFC 9457 problem that a person gets to see. */
export interface Problem {
  /** The last part of its type, such as `not-prepared`. */
  readonly type: string;
  readonly title: string;
  readonly detail: string | null;
}

const defaultRetrySeconds = 5;

/** Reads a response that is not a success. @param body - the parsed JSON, if there is any. */
export function failureOf(response: Response, body: unknown): ApiFailure {
  if (isPage(response)) {
    return { kind: 'foreign' }; // Our server responds with JSON, even when it refuses.
  }

  const problem = problemOf(body, response.status);
  if (problem.type === 'key-missing') {
    return { kind: 'sealed', problem };
  }

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

/** The server's gateway has pages of its own for a server that is starting or overloaded. */
function isPage(response: Response): boolean {
  return /^text\/html\b/i.test(response.headers.get('Content-Type') ?? '') && ![429, 502, 503, 504].includes(response.status);
}

/** Why a request got no response that can be used. */
export function failureOfError(error: unknown, isOnline: boolean): ApiFailure {
  if (error instanceof DeadlineError) {
    return { kind: 'slow' };
  }

  if (error instanceof SyntaxError) {
    return { kind: 'foreign' }; // Not JSON.
  }

  return { kind: isOnline ? 'unreachable' : 'offline' }; // fetch rejects for network errors: https://fetch.spec.whatwg.org/#fetch-method
}

function problemOf(body: unknown, status: number): Problem {
  const [type, title, detail] = ['type', 'title', 'detail'].map((name) => fieldOf(body, name));
  const errors = fieldOf(body, 'errors');
  const messages = typeof errors === 'object' && errors !== null ? Object.values(errors).flat() : [];
  return {
    type: typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : `status-${status}`,
    title: typeof title === 'string' ? title : '',
    detail: messages.find((message) => typeof message === 'string') ?? (typeof detail === 'string' ? detail : null),
  };
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : defaultRetrySeconds;
}
