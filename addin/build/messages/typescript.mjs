// Writes the messages of a language as TypeScript: a constant or a function for each, so that a bundle contains just those it uses.
import { languageInTypeScript } from './typescriptLanguage.mjs';
import { calledBy, joined, quote } from './typescriptText.mjs';
import { usesIn } from './types.mjs';

export const header = "// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.\n";
const types = { text: 'string', number: 'number', share: 'number', day: 'Day', time: 'TimeOfDay', list: 'readonly string[]' };

/** @returns the files of a language, by their path below addin/src/catalogue. */
export function typescriptOf(tag, messages, language) {
  const surfaces = grouped(messages, (m) => m.surface);
  return new Map([
    [`${tag}/language.ts`, header + languageInTypeScript(language)],
    ...[...surfaces].map(([surface, own]) => [`${tag}/${surface}.ts`, moduleOf(own)]),
  ]);
}

/** What the product imports: the messages of a surface in the language of the reader. English is the only one for now. */
export function surfaceModules(messages) {
  const surfaces = [...new Set(messages.map((m) => m.surface))];
  return new Map(surfaces.map((surface) => [`${surface}.ts`, `${header}export * from './en/${surface}';\n`]));
}

/** In the order of the first of each. */
export function grouped(messages, key) {
  return messages.reduce((all, message) => all.set(key(message), [...all.get(key(message)) ?? [], message]), new Map());
}

function moduleOf(messages) {
  const groups = grouped(messages, (m) => m.group ?? m.id);
  const texts = [...groups.values()].map((own) => own[0].group === null ? single(own[0]) : group(own));
  const uses = messages.flatMap((m) => usesIn(m.parts));
  const functions = [...new Set(uses.flatMap(calledBy))].sort();
  const values = [...new Set(messages.flatMap((m) => [...m.types.values()].map((t) => types[t.kind])))]
    .filter((type) => type === 'Day' || type === 'TimeOfDay').sort();
  const imports = [
    ...values.length === 0 ? [] : [`import type { ${values.join(', ')} } from '../arguments';\n`],
    ...functions.length === 0 ? [] : [`import { ${functions.join(', ')} } from './language';\n`],
  ];
  return `${header}${imports.join('')}\n${texts.join('')}`;
}

const single = (message) => `export const ${message.name} = ${valueOf(message)};\n`;

function group(messages) {
  const lines = messages.map((message) => `  ${message.name}: ${valueOf(message)},\n`);
  return `export const ${messages[0].group} = {\n${lines.join('')}};\n`;
}

function valueOf({ parts, types: args }) {
  if (args.size === 0) {
    return joined(parts);
  }

  const fields = [...args].map(([name, type]) => `readonly ${name}: ${typeOf(type)}`);
  return `(a: { ${fields.join('; ')} }): string => ${joined(parts)}`;
}

const typeOf = ({ kind, options }) => kind === 'choice' ? options.map(quote).join(' | ') : types[kind];
