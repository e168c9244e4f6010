import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInto } from '../../../build/bundle.mjs';
import { pseudoLanguage } from '../../../build/language.mjs';
import { messagesIn } from '../../../build/messages/pseudo.mjs';

const [folder, organisationFolder] = ['../artifacts/en-XA', '../artifacts/en-XA-organisation'];
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/json' };
const pages = /^\/(agenda|next|preferences|workshop|nowhere)(\/|$)/;

/** The files of the add-in in the pseudo-language. */
export class PseudoFiles {
  /** The messages that the pane and the page contain. */
  readonly messages = new Set<string>();
  private readonly read = new Map<string, Buffer>();

  static async build(): Promise<PseudoFiles> {
    await buildInto(folder, { localSignIn: true, tag: pseudoLanguage, folders: ['de', 'de-formal'] });
    const files = new PseudoFiles();
    await files.learn(pathOf(folder));
    return files;
  }

  /** Builds them for an organisation too, where people sign in. @returns their folder. */
  async buildForOrganisation(): Promise<string> {
    await buildInto(organisationFolder, { tag: pseudoLanguage });
    await this.learn(pathOf(organisationFolder));
    return pathOf(organisationFolder);
  }

  /** The file at a path of the site; null if there is none. */
  at(path: string): { readonly contentType: string; readonly body: Buffer } | null {
    const file = pathOf(folder) + nameOf(path);
    const body = this.read.get(file) ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null);
    if (body === null) {
      return null;
    }

    this.read.set(file, body);
    return { contentType: types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body };
  }

  /** Looks into the built files of the pane and of the page, but not of the events, which show nothing themselves. */
  private async learn(path: string): Promise<void> {
    const names = (await readdir(path, { recursive: true }))
      .filter((name) => /^[\w-]+\.(js|html)$|^chunks/.test(name) && /\.(js|html)$/.test(name) && !name.startsWith('launchevent'));
    const texts = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
    texts.flatMap((text) => messagesIn(unescaped(text))).forEach((id) => { this.messages.add(id); });
  }
}

/** As the Local host does (functions/Hosts/Local/Server/AddIn/AddInFiles.cs). */
function nameOf(path: string): string {
  if (path === '/playground/office-js/AgaveErrorUX/index.html') {
    return 'playground/trust.html';
  }

  return pages.test(path) ? 'page.html' : path.slice(1);
}

function pathOf(built: string): string {
  return fileURLToPath(new URL(`../../../${built}/`, import.meta.url));
}

/** esbuild writes characters beyond ASCII as escapes. */
function unescaped(code: string): string {
  return code.replace(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_, point: string | undefined, unit: string | undefined) =>
    point === undefined ? String.fromCharCode(parseInt(unit ?? '', 16)) : String.fromCodePoint(parseInt(point, 16)));
}
