import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeSite } from '../../../build/site.mjs';

const addIn = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(addIn, 'dist');
const hostingFile = 'staticwebapp.config.json';
const officeJs = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

interface Hosting {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly rewrite?: string }[];
}

const types: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png',
};

export interface File {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An organisation's web server: the built files with what a deployment writes (build/site.mjs), and its headers and rewrites. */
export class Site {
  private constructor(private readonly hosting: Hosting, private readonly configuration: Buffer, private readonly built: string) {}

  /** @param built - the folder of the built files. */
  static async of(authority: { readonly address: string; readonly clientId: string }, api: string, built = dist): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    copyFileSync(join(built, hostingFile), join(folder, hostingFile));
    await writeSite(folder, { API_URL: api, ENTRA_AUTHORITY: authority.address, ONEONONE_API_CLIENT_ID: authority.clientId });
    const [hosting, configuration] = [hostingFile, 'config.json'].map((name) => readFileSync(join(folder, name))) as [Buffer, Buffer];
    rmSync(folder, { recursive: true });
    return new Site(JSON.parse(hosting.toString()) as Hosting, configuration, built);
  }

  /** @param isConfigured - false for a build that was never configured. */
  file(path: string, isConfigured: boolean): File {
    const { routes, globalHeaders } = this.hosting;
    const found = path === '/config.json' && isConfigured
      ? { status: 200, contentType: 'application/json', body: this.configuration }
      : fileAt(join(this.built, routes.find(({ route, rewrite }) => rewrite !== undefined && fits(route, path))?.rewrite ?? path));
    return { ...found, headers: globalHeaders };
  }
}

function fits(route: string, path: string): boolean {
  return route.endsWith('*') ? path.startsWith(route.slice(0, -1)) : path === route;
}

/** Microsoft's network: the real office.js, and a replacement for the library that it loads (playground/static/msajax.js). */
export function microsoftFile({ hostname, pathname }: URL): File {
  return hostname === 'ajax.aspnetcdn.com'
    ? fileAt(join(addIn, 'playground/static/msajax.js'))
    : fileAt(join(officeJs, pathname.replace('/lib/1/hosted/', '')));
}

const msal = readdirSync(join(dist, 'chunks'))
  .filter((name) => readFileSync(join(dist, 'chunks', name), 'utf8').includes('msal.js.browser'))
  .map((name) => `/chunks/${name}`);

/** Whether the script at this path contains MSAL. */
export function isMsal(path: string): boolean {
  return msal.includes(path);
}

let outlook: Promise<string> | null = null;

/** A page of Outlook on the web. */
export function outlookPage(): Promise<string> {
  return outlook ??= buildOutlookPage();
}

async function buildOutlookPage(): Promise<string> {
  const entryPoints = [join(addIn, 'test/journeys/organisation/outlookPage.ts')];
  const { outputFiles: [script] } = await build({ entryPoints, bundle: true, write: false, format: 'iife', target: 'es2022' });
  const style = 'body{margin:0}iframe{display:block;width:320px;height:570px;border:0}';
  return `<!doctype html><html lang="en"><title>Outlook</title><style>${style}</style><button>Mail</button>`
    + `<script>${script?.text ?? ''}</script></html>`;
}

function fileAt(path: string): File {
  return existsSync(path)
    ? { status: 200, contentType: types[extname(path)] ?? 'application/octet-stream', body: readFileSync(path) }
    : { status: 404, contentType: 'text/plain', body: '' };
}
