// The sentences of the events in both forms of a language. Which one is used is decided when a sentence is said. The manifest names the
// file of the organisation's form, and the events cannot load another one. What they write into an invite is read by two people: it
// stays in the organisation's form.
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { hasTwoForms } from './language.mjs';

const modules = join(import.meta.dirname, '../src/catalogue');
const formalEnd = '-formal';
const message = /^export const (\w+) = (.*)$/gm;

/**
 * @param tag - of the build, such as de or de-formal.
 * @param folders - those of all languages but English.
 * @returns the plugins that put both forms into it; none if the language has only one.
 */
export function eventFormsIn(tag, folders) {
  const language = tag.replace(formalEnd, '');
  return hasTwoForms(tag, folders) ? [{
    name: 'event forms',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/en\/events$/ }, () => ({ path: 'events', namespace: 'event-forms' }));
      onLoad({ filter: /./, namespace: 'event-forms' }, async () => ({
        contents: bothForms(language, tag, await read(language), await read(language + formalEnd)), loader: 'ts', resolveDir: modules,
      }));
    },
  }] : [];
}

/** The module of a language's events, with the messages of both forms. */
export function bothForms(language, tag, familiar, formal) {
  const formals = new Map([...formal.matchAll(message)].map(([, name, text]) => [name, text]));
  const own = tag === language ? 'familiar' : 'formal';
  const lines = [...familiar.matchAll(message)].map(([, name, text]) => {
    if (text === formals.get(name)) {
      return `export { ${name} } from './${tag}/events';`;
    }

    if (!text.startsWith('(a: ')) {
      throw new Error(`events.${name} has two forms and no argument, so it cannot be chosen when it is said.`);
    }

    return `import { ${name} as ${name}0 } from './${language}/events';
import { ${name} as ${name}1 } from './${language}${formalEnd}/events';
export const ${name} = (a: Parameters<typeof ${name}0>[0]): string => (formOr('${own}') === 'formal' ? ${name}1 : ${name}0)(a);`;
  });
  return `import { formOr } from '../launchevent/form';\n${lines.join('\n')}\n`;
}

function read(tag) {
  return readFile(join(modules, tag, 'events.ts'), 'utf8');
}
