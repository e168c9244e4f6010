import createClient, { type Client } from 'openapi-fetch';
import { failed, succeeded } from '../domain/result';
import { failureOf, type ApiResult } from './result';
import type { paths } from './schema';

type Headers = Readonly<Record<string, string>>;

/** The headers that say who is asking; null when nobody is signed in. */
export type Authorise = () => Promise<Headers | null>;

export interface ApiOptions {
  /** The origin of the API; empty if the pane comes from there too. */
  readonly base: string;
  readonly authorise: Authorise;
  /** The browser's fetch if left out. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The HTTP API with the types of its OpenAPI document. Failures are returned, not thrown. */
export class Api {
  readonly client: Client<paths>;
  private readonly authorise: Authorise;

  constructor({ base, authorise, fetch: fetchResponse = (request) => fetch(request) }: ApiOptions) {
    this.authorise = authorise;
    this.client = createClient<paths>({ baseUrl: base || location.origin, fetch: fetchResponse });
  }

  /** @param call - sends one request with the given headers, such as `(headers) => api.client.GET('/api/me', { headers })`. */
  async request<T>(call: (headers: Headers) => Promise<Answer<T>>): Promise<ApiResult<T>> {
    const headers = await this.authorise();
    if (headers === null) {
      return failed({ kind: 'signedOut' });
    }

    try {
      const { data, error, response } = await call(headers);
      return response.ok ? succeeded(data as T) : failed(failureOf(response, error));
    } catch {
      return failed({ kind: 'offline' }); // fetch rejects only for network errors: https://fetch.spec.whatwg.org/#fetch-method
    }
  }
}

interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The header that makes a change fail if the caller has not seen the latest version. */
export const ifMatch = (version: string): { readonly 'If-Match': string } => ({ 'If-Match': `"${version}"` });
