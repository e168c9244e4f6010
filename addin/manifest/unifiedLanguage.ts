import type { AddIn, Button, Site } from './addIn';
import { pagesOf, type ManifestLanguage } from './languages';
import { files } from './product';
import { schemaOf } from './unifiedSchema';

/**
 * The file of the language in the package. Its tag is that of the language alone, to which Microsoft 365 falls back from that of a country:
 * from fr-CA to fr.
 */
export function fileOf({ folder }: ManifestLanguage): string {
  return `${folder}.json`;
}

/** What the unified manifest says in a language, and where its pages are, by their path in the manifest. */
export function unifiedLanguage(addIn: AddIn, site: Site, language: ManifestLanguage): Readonly<Record<string, string>> {
  const { say } = language;
  const name = say.name + site.nameSuffix;
  const address = (file: string): string => `${site.origin}/${pagesOf(language, site)}${file}`;
  return {
    '$schema': schemaOf('MicrosoftTeams.Localization.schema.json'),
    'name.short': name,
    'name.full': say.fullName({ name }),
    'description.short': say.summary,
    'description.full': say.description,
    'extensions[0].runtimes[0].code.page': address(files.pane),
    'extensions[0].runtimes[1].code.page': address(files.eventPage),
    'extensions[0].runtimes[1].code.script': address(files.eventScript),
    ...Object.assign({}, ...addIn.buttons.map((button, index) => ofButton(button, index, say))) as Record<string, string>,
  };
}

function ofButton({ place }: Button, index: number, say: ManifestLanguage['say']): Readonly<Record<string, string>> {
  const group = `extensions[0].ribbons[${String(index)}].tabs[0].groups[0]`;
  return {
    [`extensions[0].runtimes[0].actions[${String(index)}].displayName`]: say.name,
    [`${group}.label`]: say.name,
    [`${group}.controls[0].label`]: say.name,
    [`${group}.controls[0].supertip.title`]: say.name,
    [`${group}.controls[0].supertip.description`]: say.tips[place],
  };
}
