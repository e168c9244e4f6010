// Writes what a language is called, and the languages in which Outlook shows the add-in.
import { header } from './typescript.mjs';
import { quote } from './typescriptText.mjs';

/** @param languages - what their files say about them, with their tags, English first. */
export function languageNames(languages) {
  const names = languages.flatMap(({ tag, own, regions = {} }) =>
    [[tag, own], ...Object.entries(regions).map(([region, { own: inRegion }]) => [`${tag}-${region}`, inRegion])]);
  return `${header}
/** What each language calls itself, by its tag. */
export const ownNames: Readonly<Partial<Record<string, string>>> = {
${names.map(([tag, name]) => `  ${quote(tag)}: ${quote(name)},\n`).join('')}};
`;
}

/** Outlook has no fallback between its languages, so that each file names those in which it is shown. English is the default. */
export function manifestCatalogue(languages) {
  const shown = languages.filter(({ outlook = [] }) => outlook.length > 0);
  const lines = shown.map(({ tag, outlook, addresses }) => {
    const formal = addresses === undefined ? 'null' : quote(`${tag}-formal`);
    return `  { folder: ${quote(tag)}, formal: ${formal}, locales: [${outlook.map(quote).join(', ')}], say: ${tag} },\n`;
  });
  return `${header}import * as en from '../src/catalogue/en/manifest';
${shown.map(({ tag }) => `import * as ${tag} from '../src/catalogue/${tag}/manifest';\n`).join('')}
export const english = en;

/** Languages other than English: the folder of the build, that of the formal form, the languages of Outlook, and the words. */
export const languages = [
${lines.join('')}] as const;
`;
}
