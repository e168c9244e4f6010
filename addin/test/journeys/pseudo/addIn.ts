import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Route } from 'playwright-core';
import { expect } from 'vitest';
import { buildInto } from '../../../build/bundle.mjs';
import { pseudoLanguage, readLanguage } from '../../../build/language.mjs';
import { messagesIn } from '../../../build/messages/pseudo.mjs';
import { enlargeText, layoutFaults, setTextSize, textsOutsideBrackets, visibleTexts } from '../reading';
import { noteBriefTexts } from './briefTexts';

const folder = '../artifacts/en-XA';
const organisationFolder = '../artifacts/en-XA-organisation';
const built = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url));
const screenshots = fileURLToPath(new URL('../../../../artifacts/screenshots/', import.meta.url));
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html', map: 'application/json' };

/** Text in the server's responses that need not have two words. */
const wordKeys = new Set(['title', 'text', 'name', 'purpose', 'heading', 'author', 'lines']);

/** The add-in in the pseudo-language. The server's responses are in brackets too, because the server's language has its own tests. */
export class PseudoAddIn {
  private readonly faults: string[] = [];
  /** The messages that the built add-in contains, and those that it has shown. */
  private readonly contained = new Set<string>();
  private readonly shown = new Set<string>();
  private readonly changes: { readonly path: RegExp; readonly change: (answer: unknown) => unknown }[] = [];

  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  static async build(): Promise<PseudoAddIn> {
    await buildInto(folder, { localSignIn: true, tag: pseudoLanguage, folders: ['de', 'de-formal'] });
    const addIn = new PseudoAddIn((await readLanguage(pseudoLanguage)).texts);
    await addIn.learn(built);
    return addIn;
  }

  /** Builds it for an organisation too, where people sign in. @returns the folder of the files. */
  async buildForOrganisation(): Promise<string> {
    await buildInto(organisationFolder, { tag: pseudoLanguage });
    const files = fileURLToPath(new URL(`../../../${organisationFolder}/`, import.meta.url));
    await this.learn(files);
    return files;
  }

  /** The words of a message without arguments. */
  say(id: string): string {
    const text = this.texts.get(id);
    if (text === undefined || text.includes('{')) {
      throw new Error(`${id} is no message without arguments.`);
    }

    return text;
  }

  /** Serves this add-in instead of the host's own. The playground around it stays in English. */
  async serve(context: BrowserContext): Promise<void> {
    await noteBriefTexts(context, (text) => { this.show([text]); });
    await context.route((url) => url.port !== '' && !url.pathname.startsWith('/api/'), serveFile);
    await context.route((url) => url.pathname.startsWith('/api/'), (route) => this.answer(route));
  }

  /**
   * Changes what the server answers to a request, for states that the sample company never gets into.
   * @param path - of method and path, such as /GET .*times$/. Later changes take precedence.
   */
  change(path: RegExp, change: (answer: never) => unknown): void {
    this.changes.unshift({ path, change: (answer) => change(answer as never) });
  }

  /** Lets the server answer by itself again, and forgets what was wrong. */
  startAnew(): void {
    this.changes.splice(0);
    this.faults.splice(0);
  }

  /** Reads everything that is visible, at the usual size and twice as large. */
  async read(frame: Frame, state: string): Promise<void> {
    const note = (faults: readonly string[], size = ''): void => {
      this.faults.push(...faults.map((fault) => `${state}${size}: ${fault}`));
    };
    await this.glance(frame, state);
    note(await layoutFaults(frame));
    await setTextSize(frame, 200);
    note(await layoutFaults(frame), ' at 200 %');
    await takePicture(frame, state);
    await setTextSize(frame, 100);
  }

  /** Reads the words alone, where the same layout has been read with others. */
  async glance(frame: Frame, state: string): Promise<void> {
    this.show(await visibleTexts(frame));
    this.faults.push(...(await textsOutsideBrackets(frame)).map((fault) => `${state}: ${fault}`));
  }

  /** Reads a mail in the pane, at the usual size and twice as large. Whoever opens it again sees it in the usual size. */
  async readMail(frame: Frame, state: string): Promise<void> {
    const note = (faults: readonly string[], size = ''): void => {
      this.faults.push(...faults.map((fault) => `${state}${size}: ${fault}`));
    };
    note(await textsOutsideBrackets(frame));
    note(await layoutFaults(frame));
    await takePicture(frame, `${state} as usual`);
    await enlargeText(frame, 200);
    note(await layoutFaults(frame), ' at 200 %');
    await takePicture(frame, state);
  }

  /** Waits for a message that is seen for a few seconds only. */
  async waitUntilShown(id: string): Promise<void> {
    await expect.poll(() => this.shown.has(id), { message: id, timeout: 30_000 }).toBe(true);
  }

  /** What was wrong since the last call. */
  takeFaults(): readonly string[] {
    return this.faults.splice(0);
  }

  /** Whether it is a message of the pane or of the page. */
  knows(id: string): boolean {
    return this.contained.has(id);
  }

  /** The messages of the pane and of the page that were never read. */
  neverShown(): readonly string[] {
    return [...this.contained].filter((id) => !this.shown.has(id)).sort();
  }

  private show(texts: readonly string[]): void {
    texts.flatMap(messagesIn).forEach((id) => { this.shown.add(id); });
  }

  /** Looks into the built files of the pane and of the page, but not of the events, which show nothing themselves. */
  private async learn(files: string): Promise<void> {
    const names = (await readdir(files, { recursive: true }))
      .filter((name) => /^[\w-]+\.(js|html)$|^chunks/.test(name) && /\.(js|html)$/.test(name) && !name.startsWith('launchevent'));
    const texts = await Promise.all(names.map((name) => readFile(join(files, name), 'utf8')));
    texts.flatMap((text) => messagesIn(unescaped(text))).forEach((id) => { this.contained.add(id); });
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const line = `${request.method()} ${new URL(request.url()).pathname}`;
    const change = this.changes.find(({ path }) => path.test(line))?.change;
    const response = await route.fetch();
    const isJson = response.headers()['content-type']?.includes('json') === true;
    if (!isJson && change === undefined) {
      await route.fulfill({ response });
      return;
    }

    const json: unknown = isJson ? await response.json() : {};
    if (change === undefined) {
      await route.fulfill({ response, body: JSON.stringify(inBrackets(json, '')) });
    } else {
      const body = JSON.stringify(inBrackets(change(json), ''));
      await route.fulfill({ status: 200, contentType: 'application/json', body });
    }
  }
}

async function takePicture(frame: Frame, state: string): Promise<void> {
  const name = `en-XA-${state.replace(/[^a-z0-9]+/gi, '-')}.png`;
  await frame.locator('body').screenshot({ path: join(screenshots, name), animations: 'disabled' });
}

/** esbuild writes characters beyond ASCII as escapes. */
function unescaped(code: string): string {
  return code.replace(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_, point: string | undefined, unit: string | undefined) =>
    point === undefined ? String.fromCharCode(parseInt(unit ?? '', 16)) : String.fromCodePoint(parseInt(point, 16)));
}

const pages = /^\/(agenda|next|preferences|workshop|nowhere)(\/|$)/;

async function serveFile(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = built + (pages.test(pathname) ? 'page.html' : pathname.slice(1));
  const isOurs = pathname !== '/' && !/^\/playground\/(index\.html|playground\.)/.test(pathname);
  if (isOurs && existsSync(file) && statSync(file).isFile()) {
    await route.fulfill({ body: readFileSync(file), contentType: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
  } else {
    await route.fallback();
  }
}

function inBrackets(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => inBrackets(one, key));
  }

  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inBrackets(one, name)]));
  }

  const isWords = typeof value === 'string' && /\p{L}/u.test(value) && !value.startsWith('[') && (/\s/.test(value) || wordKeys.has(key));
  return isWords ? `[${value}]` : value;
}
