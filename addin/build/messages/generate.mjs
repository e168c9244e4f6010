// Turns the catalogues of all languages into the generated files, by their path from the root of the repository.
import { CatalogueError, readCatalogue, readJson } from './catalogue.mjs';
import { languageOf } from './cldr.mjs';
import { csharpOf, formalInCSharp, interfacesOf, regionInCSharp } from './csharp.mjs';
import { languageNames, manifestCatalogue } from './languageNames.mjs';
import { surfaceModules, typescriptOf } from './typescript.mjs';

/** @param catalogues - the text of each file by its path; English is among them. */
export function generate(catalogues) {
  const languages = [...catalogues]
    .map(([file, json]) => ({ file, json, tag: /([^/]+)\.json$/.exec(file)[1], ...readJson(file, json).$language }))
    .sort((one, other) => Number(other.tag === 'en') - Number(one.tag === 'en'));
  const { messages: base } = read(languages[0])[0];
  const all = languages.flatMap((language) => language.tag === 'en' ? read(language) : read(language, base));
  return new Map([
    ['addin/src/catalogue/languages.ts', languageNames(languages)],
    ['addin/manifest/catalogue.ts', manifestCatalogue(languages)],
    ...under('addin/src/catalogue/', surfaceModules(base)),
    ...under('functions/Core/Messages/Generated/', interfacesOf(base, new Map(all.flatMap(namesOf)))),
    ...all.flatMap(({ tag, name, messages, language, formal, familiar }) => [
      ...under('addin/src/catalogue/', typescriptOf(tag, messages, language)),
      ...under('functions/Core/Messages/Generated/', familiar === undefined
        ? csharpOf(tag, name, messages, language, formal)
        : formalInCSharp(familiar.tag, familiar.name, messages, familiar.messages)),
      ...[...language.regions].flatMap(([region, own]) =>
        under('functions/Core/Messages/Generated/', regionInCSharp(`${tag}-${region}`, name, own, messages, language))),
    ]),
  ]);
}

/** The name of a language in English by its tag, and those of its regions. */
function namesOf({ tag, name, language }) {
  return [[tag, name], ...[...language.regions].map(([region, own]) => [`${tag}-${region}`, own.name])];
}

/** @returns the variants of a language: one, or a familiar and a formal one. */
function read({ file, json, tag, name, cldr, own, regions }, base) {
  if (name === undefined || cldr === undefined || own === undefined) {
    throw new CatalogueError(`${file}: "$language" is missing, with the "name" in English, the locale of "cldr" and its "own" name`);
  }

  const language = languageOf(cldr, regions);
  const { familiar, formal } = readCatalogue(file, json, language, base);
  const variant = { tag, name, messages: inOrderOf(base, familiar), language };
  if (formal === null) {
    return [variant];
  }

  const messages = inOrderOf(base, formal);
  return [{ ...variant, formal: messages }, { tag: `${tag}-formal`, name: `${name}Formal`, messages, language, familiar: variant }];
}

/** C# has the arguments of a message in one order, that of the English text, while another language may name them in another. */
function inOrderOf(base, messages) {
  const english = new Map((base ?? messages).map((message) => [message.id, message]));
  return messages.map((message) => {
    const names = [...english.get(message.id).types.keys()];
    return { ...message, types: new Map(names.map((name) => [name, message.types.get(name) ?? english.get(message.id).types.get(name)])) };
  });
}

const under = (folder, files) => [...files].map(([file, text]) => [folder + file, text]);
