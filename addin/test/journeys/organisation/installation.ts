import type { BrowserContext, Request, Route } from 'playwright-core';
import { inject } from 'vitest';
import type { Authority } from './authority';
import { isMsal, microsoftFile, outlookPage, Site, type File } from './files';

const host = inject('localHost');
const api = 'https://one-on-one.azurewebsites.net';

export const outlookAddress = 'https://outlook.office.com';

/**
 * An organisation's installation as a browser sees it: the add-in's files under `addIn`, the API, the sign-in, Outlook and Microsoft's
 * scripts, each at its own address. Nothing goes to the network.
 */
export class Installation {
  /** The addresses of all requests, in order. */
  readonly requests: string[] = [];
  /** Requests to any other address. There should be none. */
  readonly unexpected: string[] = [];
  /** The tokens in the requests to the API, in order. */
  readonly tokens: string[] = [];
  isConfigured = true;
  /** Delays MSAL until it resolves. */
  untilMsal: Promise<void> = Promise.resolve();

  /** @param built - the folder of the built files; that of the English build if omitted. */
  constructor(readonly authority: Authority, readonly addIn: string, private readonly built?: string) {
    authority.register(addIn);
  }

  async install(context: BrowserContext): Promise<void> {
    const [outlook, site] = await Promise.all([outlookPage(), Site.of(this.authority, api, this.built)]);
    await context.route('**', async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      this.requests.push(url.origin + url.pathname);
      switch (url.origin) {
        case this.addIn: await this.sendFile(route, site, url.pathname); break;
        case api: await route.fulfill(await this.answerOfApi(request)); break;
        case new URL(this.authority.address).origin: await this.authorise(route, request, url); break;
        case outlookAddress: await route.fulfill({ contentType: 'text/html', body: outlook }); break;
        case 'https://appsforoffice.microsoft.com': case 'https://ajax.aspnetcdn.com':
          await send(route, microsoftFile(url));
          break;
        default:
          this.unexpected.push(url.href);
          await route.abort();
      }
    });
  }

  private async sendFile(route: Route, site: Site, path: string): Promise<void> {
    if (isMsal(path)) {
      await this.untilMsal;
    }

    await send(route, site.file(path, this.isConfigured));
  }

  private async authorise(route: Route, request: Request, url: URL): Promise<void> {
    const answer = this.authority.answer({ method: request.method(), url, form: new URLSearchParams(request.postData() ?? '') });
    await route.fulfill({ ...answer ?? { status: 404, body: '' }, headers: { 'Access-Control-Allow-Origin': this.addIn } });
  }

  /**
   * Passes the request on to the Local host, which takes a header instead of a token. So the token is validated here, and the header names
   * its owner. tests/Api.Tests checks that the server validates tokens too.
   */
  private async answerOfApi(request: Request): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
    const { authorization = '', accept = '', 'content-type': contentType, 'if-match': version } = await request.allHeaders();
    const token = authorization.replace(/^Bearer /, '');
    this.tokens.push(token);
    const person = this.authority.addressIn(token);
    const { pathname, search } = new URL(request.url());
    const answer = person === null ? new Response(null, { status: 401 }) : await fetch(host + pathname + search, {
      method: request.method(),
      headers: {
        'X-Local-User': person,
        'Accept': accept,
        ...contentType === undefined ? {} : { 'Content-Type': contentType },
        ...version === undefined ? {} : { 'If-Match': version },
      },
      body: request.postData(),
    });
    return {
      status: answer.status,
      headers: { 'Access-Control-Allow-Origin': this.addIn, 'Content-Type': answer.headers.get('Content-Type') ?? '' },
      body: Buffer.from(await answer.arrayBuffer()),
    };
  }
}

function send(route: Route, { status, contentType, body, headers = {} }: File): Promise<void> {
  return route.fulfill({ status, body, headers: { ...headers, 'Content-Type': contentType } });
}
