import { afterEach, expect } from 'vitest';
import { Api } from '../../src/api/client';

export interface SentRequest {
  readonly method: string;
  /** Including the query. */
  readonly path: string;
  readonly body: unknown;
  readonly ifMatch: string | null;
  readonly ifNoneMatch: string | null;
}

/** A text starting with < is sent as HTML. `never`: not until the request is given up. */
export type Answer = readonly [status: number, body?: unknown] | 'offline' | 'unreachable' | 'never';

/** Requests without a configured answer, and the test that sent them. */
const unexpected: string[] = [];

afterEach(() => {
  expect(unexpected.splice(0), 'requests that no fake server was configured to answer').toEqual([]);
});

/** A server that gives configured answers and remembers the requests. A test that sends any other request fails. */
export class FakeServer {
  readonly requests: SentRequest[] = [];
  private readonly rules: { readonly pattern: RegExp; readonly answer: (request: SentRequest) => Answer }[] = [];

  readonly api = new Api({
    base: 'https://api.example',
    authorise: () => Promise.resolve(this.headers),
    fetch: (request) => this.respond(request),
    isOnline: () => this.isOnline,
  });
  private isOnline = true;


  headers: Readonly<Record<string, string>> | null = { Authorization: 'Bearer token' };

  /** Later rules take precedence. @param pattern - of method and path, such as /PUT .*settings/ */
  on(pattern: RegExp, answer: Answer | ((request: SentRequest) => Answer)): this {
    this.rules.unshift({ pattern, answer: typeof answer === 'function' ? answer : () => answer });
    return this;
  }

  requestsMatching(pattern: RegExp): readonly SentRequest[] {
    return this.requests.filter(({ method, path }) => pattern.test(`${method} ${path}`));
  }

  /** What it would answer to this request. */
  answerTo(sent: SentRequest): Answer {
    const line = `${sent.method} ${sent.path}`;
    return this.rules.find(({ pattern }) => pattern.test(line))?.answer(sent) ?? [404];
  }

  private async respond(request: Request): Promise<Response> {
    const sent = await sentRequest(request);
    this.requests.push(sent);
    const line = `${sent.method} ${sent.path}`;
    const rule = this.rules.find(({ pattern }) => pattern.test(line));
    if (rule === undefined) {
      unexpected.push(`${line} in ${expect.getState().currentTestName ?? 'no test'}`);
    }

    const answer = rule?.answer(sent) ?? [404, problem('not-found', { detail: `No answer was configured for ${line}.`, status: 404 })];
    this.isOnline = answer !== 'offline';
    if (answer === 'never') {
      return new Promise(() => undefined);
    }

    if (answer === 'offline' || answer === 'unreachable') {
      throw new TypeError('Failed to fetch');
    }

    const [status, body] = answer;
    return typeof body === 'string' && body.startsWith('<')
      ? new Response(body, { status, headers: { 'Content-Type': 'text/html' } })
      : new Response(body === undefined ? null : JSON.stringify(body), {
        status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
      });
  }
}

async function sentRequest(request: Request): Promise<SentRequest> {
  const url = new URL(request.url);
  const text = await request.text();
  return {
    method: request.method,
    path: decodeURIComponent(url.pathname) + url.search,
    body: text === '' ? null : JSON.parse(text),
    ifMatch: request.headers.get('If-Match'),
    ifNoneMatch: request.headers.get('If-None-Match'),
  };
}

export function problem(type: string, more: object = {}): object {
  return { type: `https://oneonone.example/problems/${type}`, title: `It is ${type}.`, status: 400, traceId: 't', ...more };
}
