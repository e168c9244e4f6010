import type { Request, Route } from 'playwright-core';

/** How a request is answered. `never`: not at all. `aborted`: the connection breaks. */
export type Answer = 'never' | 'aborted' | { readonly status: number; readonly contentType?: string; readonly body?: object | string };

interface Change {
  readonly path: RegExp;
  readonly change: ((answer: never) => unknown) | Answer;
}

/** Text in the server's responses that need not have two words. */
const wordKeys = new Set(['title', 'text', 'name', 'purpose', 'heading', 'lines']);

/** The server, whose answers are in brackets, because its own language has its own tests. A state can ask for other answers. */
export class ServerInBrackets {
  private readonly changes: Change[] = [];

  /**
   * Changes what the server answers to a request, for states that the sample company never gets into.
   * @param path - of method and path, such as /GET .*times$/. Later changes take precedence.
   */
  change(path: RegExp, change: (answer: never) => unknown): void {
    this.changes.unshift({ path, change });
  }

  /** Answers a request instead of the server. @param path - as above. */
  answerWith(path: RegExp, answer: Answer): void {
    this.changes.unshift({ path, change: answer });
  }

  /** Refuses a request as the server would. @param path - as above. */
  refuse(path: RegExp, status: number, problem: object = {}): void {
    this.answerWith(path, { status, contentType: 'application/problem+json', body: { ...problem, status } });
  }

  /** Lets the server answer by itself again. */
  answerAsUsual(): void {
    this.changes.splice(0);
  }

  async answer(route: Route): Promise<void> {
    const request = route.request();
    const line = `${request.method()} ${new URL(request.url()).pathname}`;
    const change = this.changes.find(({ path }) => path.test(line))?.change;
    if (change === 'aborted') {
      await route.abort();
    } else if (typeof change === 'object') {
      const { status, contentType = 'application/json', body = '' } = change;
      await route.fulfill({ status, contentType, body: typeof body === 'string' ? body : JSON.stringify(inBrackets(body, '')) });
    } else if (change !== 'never') {
      await route.fulfill(await this.answerOfServer(request, change));
    }
  }

  private async answerOfServer(request: Request, change: ((answer: never) => unknown) | undefined): Promise<Fulfilment> {
    const answer = await fetch(request.url(), { method: request.method(), headers: request.headers(), body: request.postData() });
    const [body, contentType] = [Buffer.from(await answer.arrayBuffer()), answer.headers.get('Content-Type') ?? ''];
    const isJson = contentType.includes('json');
    const json: unknown = isJson ? JSON.parse(body.toString()) : {};
    if (change !== undefined) {
      return { status: 200, contentType: 'application/json', body: JSON.stringify(inBrackets(change(json as never), '')) };
    }

    return { status: answer.status, headers: headersOf(answer), body: isJson ? JSON.stringify(inBrackets(json, '')) : body };
  }
}

type Fulfilment = NonNullable<Parameters<Route['fulfill']>[0]>;

const ofTransfer = /^(content-(length|encoding)|transfer-encoding|connection)$/;

/** Without those that describe how the body was sent. */
function headersOf(answer: Response): Record<string, string> {
  return Object.fromEntries([...answer.headers].filter(([name]) => !ofTransfer.test(name)));
}

function inBrackets(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => inBrackets(one, key));
  }

  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inBrackets(one, name)]));
  }

  const isWords = typeof value === 'string' && /\p{L}/u.test(value) && !value.startsWith('[')
    && (/\s/.test(value) || wordKeys.has(key) || (key === 'author' && /\p{Lu}/u.test(value))); // otherwise the id of a person
  return isWords ? `[${value}]` : value;
}
