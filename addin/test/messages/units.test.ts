import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../build/messages/spelling.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders = ['docs/guides', 'functions/Core/Coaching/Content', 'functions/Core/Templates/Library'];

/** The lines of a language's guides, coaching and templates, each with its file. The catalogue has the same rule when it is read. */
function linesIn(language: string): readonly string[] {
  const files = folders.flatMap((folder) => readdirSync(`${root}${folder}/${language}`, { recursive: true })
    .map((name) => `${folder}/${language}/${String(name)}`).filter((file) => file.endsWith('.md')));
  return files.flatMap((file) => readFileSync(root + file, 'utf8').split('\n').map((line) => `${file}: ${line}`));
}

describe('No line of a text ends', () => {
  it.each(['de', 'es', 'fr'])('between a number and its unit, in %s', (language) => {
    const { looseUnit } = spellingOf(language);
    const lines = linesIn(language);
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.filter((line) => looseUnit?.test(line) !== false)).toEqual([]);
  });
});
