import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Frame } from 'playwright-core';
import { translatedLanguages } from '../../../build/language.mjs';
import { lettersOf } from '../../../build/theme.mjs';
import { highButtons } from '../buttons';
import { layoutFaults } from '../reading';
import { speak, unspeak } from './speaking';

const catalogues = fileURLToPath(new URL('../../../src/catalogue/', import.meta.url));

/** All languages that people read, in each of which a state of the walk can be laid out without loading it again. */
export class Languages {
  private script = '';
  private surfaces = 0;

  private constructor(private readonly tags: readonly string[], private readonly messages: ReadonlySet<string>) {}

  /** @param messages - those that the walk can show, which may become more. */
  static async of(messages: ReadonlySet<string>): Promise<Languages> {
    return new Languages(await translatedLanguages(), messages);
  }

  /** @returns what is cut off, covered, or a button of three lines, in any language. */
  async faultsIn(frame: Frame): Promise<readonly string[]> {
    if (!await frame.evaluate(() => 'catalogues' in window)) {
      await frame.evaluate(await this.bundled());
    }

    const seen = new Set<string>();
    const faults: string[] = [];
    for (const tag of this.tags) {
      const { texts, unsaid } = await speak(frame, tag, lettersOf(tag));
      if (!seen.has(texts)) { // The formal form of what addresses nobody is the familiar one.
        seen.add(texts);
        const found = [...unsaid.map((text) => `not said: ${text}`), ...await highButtons(frame), ...await layoutFaults(frame)];
        faults.push(...found.map((fault) => `${tag}: ${fault}`));
      }
    }

    await unspeak(frame);
    return faults;
  }

  private async bundled(): Promise<string> {
    const surfaces = new Set([...this.messages].map((id) => id.replace(/\..*/, '')));
    if (surfaces.size !== this.surfaces) {
      this.script = await bundle(this.tags, surfaces);
      this.surfaces = surfaces.size;
    }

    return this.script;
  }
}

/** A script that gives the page the messages by language and surface. */
async function bundle(tags: readonly string[], surfaces: ReadonlySet<string>): Promise<string> {
  const modules = tags.flatMap((tag) => readdirSync(catalogues + tag)
    .map((file) => file.replace('.ts', ''))
    .filter((surface) => surfaces.has(surface))
    .map((surface) => ({ tag, surface, name: `${tag}_${surface}`.replace('-', '_') })));
  const imports = modules.map(({ tag, surface, name }) => `import * as ${name} from './${tag}/${surface}';`);
  const entries = tags.map((tag) => {
    const own = modules.filter((module) => module.tag === tag).map(({ surface, name }) => `${surface}: ${name}`);
    return `'${tag}': { ${own.join(', ')} }`;
  });
  const { outputFiles: [file] } = await build({
    stdin: { contents: `${imports.join('\n')}\nwindow.catalogues = { ${entries.join(', ')} };`, resolveDir: catalogues, loader: 'ts' },
    bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, logLevel: 'warning',
  });
  return file?.text ?? '';
}
