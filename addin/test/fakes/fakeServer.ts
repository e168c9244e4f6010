import { afterEach, expect } from 'vitest';
import { Api } from '../../src/api/client';

export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
  readonly ifMatch: string | null;
}

type Answer = readonly [status: number, body?: unknown] | 'offline';

/** What servers were asked and not told to answer, and in which test. */
const strays: string[] = [];

afterEach(() => {
  expect(strays.splice(0), 'what no fake server was told to answer').toEqual([]);
});

/** A server that answers as it is told and remembers what it was asked. A test in which it is asked for anything else fails. */
export class FakeServer {
  readonly asked: Asked[] = [];
  private readonly answers: { readonly of: RegExp; readonly say: (asked: Asked) => Answer }[] = [];

  readonly api = new Api({ base: 'https://api.example', authorise: () => Promise.resolve(this.headers), fetch: (request) => this.answer(request) });

  headers: Readonly<Record<string, string>> | null = { Authorization: 'Bearer token' };

  /** The latest rule that fits answers. @param of - such as /PUT .*settings/ */
  on(of: RegExp, say: Answer | ((asked: Asked) => Answer)): this {
    this.answers.unshift({ of, say: typeof say === 'function' ? say : () => say });
    return this;
  }

  askedFor(of: RegExp): readonly Asked[] {
    return this.asked.filter((one) => of.test(`${one.method} ${one.path}`));
  }

  private async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const text = await request.text();
    const asked: Asked = { method: request.method, path: decodeURIComponent(url.pathname) + url.search, body: text === '' ? null : JSON.parse(text), ifMatch: request.headers.get('If-Match') };
    this.asked.push(asked);
    const what = `${asked.method} ${asked.path}`;
    const rule = this.answers.find(({ of }) => of.test(what));
    if (rule === undefined) {
      strays.push(`${what} in ${expect.getState().currentTestName ?? 'no test'}`);
    }

    const answer = rule?.say(asked) ?? [404, problem('not-found', { detail: `Nobody told this fake server to answer ${what}.`, status: 404 })];
    if (answer === 'offline') {
      throw new TypeError('Failed to fetch');
    }

    const [status, body] = answer;
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  }
}

export function problem(type: string, more: object = {}): object {
  return { type: `https://oneonone.example/problems/${type}`, title: `It is ${type}.`, status: 400, traceId: 't', ...more };
}
