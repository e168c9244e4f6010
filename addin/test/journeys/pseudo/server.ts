import type { IncomingMessage, ServerResponse } from 'node:http';
import { inject } from 'vitest';

const host = inject('localHost');

/** How a request is answered. `aborted`: the connection breaks. */
type Answer = 'aborted' | { readonly status: number; readonly contentType?: string; readonly body?: object | string };

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

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', host);
    const change = this.changes.find(({ path }) => path.test(`${request.method ?? ''} ${pathname}`))?.change;
    if (change === 'aborted') {
      request.socket.destroy();
    } else if (typeof change === 'object') {
      const { status, contentType = 'application/json', body = '' } = change;
      response.writeHead(status, { 'Content-Type': contentType }).end(typeof body === 'string' ? body : inBracketsAll(body));
    } else {
      await this.passOn(request, response, change);
    }
  }

  private async passOn(request: IncomingMessage, response: ServerResponse, change?: (answer: never) => unknown): Promise<void> {
    const answer = await fetch(host + (request.url ?? ''), {
      method: request.method ?? 'GET',
      headers: withoutTransfer(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: request.method === 'GET' ? null : await bodyOf(request),
    });
    const [body, contentType] = [Buffer.from(await answer.arrayBuffer()), answer.headers.get('Content-Type') ?? ''];
    const isJson = contentType.includes('json');
    const json: unknown = isJson ? JSON.parse(body.toString()) : {};
    if (change === undefined) {
      response.writeHead(answer.status, withoutTransfer([...answer.headers])).end(isJson ? inBracketsAll(json) : body);
    } else {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(inBracketsAll(change(json as never)));
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) {
    parts.push(part as Buffer);
  }

  return Buffer.concat(parts).toString();
}

const ofTransfer = /^(host|content-(length|encoding)|transfer-encoding|connection|keep-alive)$/;

/** Headers without those that describe how a body is sent. */
function withoutTransfer(headers: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(headers.filter(([name]) => !ofTransfer.test(name)));
}

function inBracketsAll(json: unknown): string {
  return JSON.stringify(inBrackets(json, ''));
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
