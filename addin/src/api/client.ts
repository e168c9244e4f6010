import createClient, { type Client } from 'openapi-fetch';
import { failed, failureOf, succeeded, type Result } from './result';
import type { paths } from './schema';

/** How a request says who asks; null when nobody is signed in. */
export type Authorise = () => Promise<Readonly<Record<string, string>> | null>;

export interface ApiOptions {
  /** Where the API answers; empty for where the pane itself comes from. */
  readonly base: string;
  readonly authorise: Authorise;
  /** Of the browser, unless a test says otherwise. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The HTTP API, typed by its document. Everything that can go wrong comes back as a value. */
export class Api {
  readonly client: Client<paths>;
  private readonly authorise: Authorise;

  constructor({ base, authorise, fetch: send = (request) => fetch(request) }: ApiOptions) {
    this.authorise = authorise;
    this.client = createClient<paths>({ baseUrl: base || location.origin, fetch: send });
  }

  /** @param call - one request with the headers given, such as `(headers) => api.client.GET('/api/me', { headers })`. */
  async ask<T>(call: (headers: Readonly<Record<string, string>>) => Promise<Answer<T>>): Promise<Result<T>> {
    const headers = await this.authorise();
    if (headers === null) {
      return failed({ kind: 'signedOut' });
    }

    try {
      const { data, error, response } = await call(headers);
      return response.ok ? succeeded(data as T) : failed(failureOf(response, error));
    } catch {
      return failed({ kind: 'offline' }); // fetch rejects for nothing else: https://fetch.spec.whatwg.org/#fetch-method
    }
  }
}

/** The version that the caller has seen, as the API wants it. */
export const seen = (version: string): { readonly 'If-Match': string } => ({ 'If-Match': `"${version}"` });
