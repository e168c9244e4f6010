import createClient, { type Client } from 'openapi-fetch';
import { failed, succeeded } from '../domain/result';
import { fetchInTime } from './deadline';
import { failureOf, failureOfError, type ApiResult } from './result';
import type { paths } from './schema';

type Headers = Readonly<Record<string, string>>;

/** The headers that say who is asking; null when nobody is signed in. @param refused - headers that the server did not accept. */
export type Authorise = (refused?: Headers) => Promise<Headers | null>;

export interface ApiOptions {
  /** The origin of the API; empty if the pane comes from there too. */
  readonly base: string;
  readonly authorise: Authorise;
  /**
   * The language of the page and how it addresses people, such as de-x-formal; neither may be the browser's or the organisation's. The
   * server's responses are then the same in both.
   */
  readonly language?: string;
  /** The browser's fetch if left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** False if there is certainly no network. */
  readonly isOnline?: () => boolean;
}

/** The HTTP API with the types of its OpenAPI document. Failures are returned, not thrown. */
export class Api {
  readonly client: Client<paths>;
  private readonly authorise: Authorise;
  private readonly isOnline: () => boolean;

  constructor({ base, authorise, language, fetch: send = (request) => fetch(request), isOnline = () => navigator.onLine }: ApiOptions) {
    this.authorise = authorise;
    this.isOnline = isOnline;
    this.client = createClient<paths>({
      baseUrl: base || location.origin,
      fetch: (request) => fetchInTime(send, request),
      ...language === undefined ? {} : { headers: { 'Accept-Language': language } },
    });
  }

  /** @param call - sends one request with the given headers, such as `(headers) => api.client.GET('/api/me', { headers })`. */
  async request<T>(call: (headers: Headers) => Promise<Answer<T>>): Promise<ApiResult<T>> {
    const headers = await this.authorise();
    const result = await this.attempt(headers, call);
    if (headers === null || result.ok || result.failure.kind !== 'signedOut') {
      return result;
    }

    // The server knows better than the token's own date whether it has expired.
    const renewed = await this.authorise(headers);
    return renewed === null || isSame(renewed, headers) ? result : this.attempt(renewed, call);
  }

  private async attempt<T>(headers: Headers | null, call: (headers: Headers) => Promise<Answer<T>>): Promise<ApiResult<T>> {
    if (headers === null) {
      return failed({ kind: 'signedOut' });
    }

    try {
      const { data, error, response } = await call(headers);
      if (!response.ok) {
        return failed(failureOf(response, error));
      }

      return data == null && response.status === 200 ? failed({ kind: 'foreign' }) : succeeded(data as T);
    } catch (error) {
      return failed(failureOfError(error, this.isOnline()));
    }
  }
}

function isSame(one: Headers, other: Headers): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}
