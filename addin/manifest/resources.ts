import { languages, type ManifestLanguage } from './languages';
import { element, type Element } from './xml';

/** A value, and its translations. */
export interface Localised {
  readonly value: string;
  readonly in: (language: ManifestLanguage) => string;
}

/** The value in each of Outlook's languages. */
export function overrides(name: string, each: Localised): readonly Element[] {
  return languages.flatMap((language) => language.locales.map((locale) =>
    element(name, { Locale: locale, Value: each.in(language) })));
}

/** The strings and URLs that the XML manifest refers to by ids of at most 32 characters. Each method adds one and returns its id. */
export class Resources {
  private readonly images = new Map<string, Localised>();
  private readonly urls = new Map<string, Localised>();
  private readonly shortStrings = new Map<string, Localised>();
  private readonly longStrings = new Map<string, Localised>();

  /** The same in every language. */
  image(id: string, url: string): string {
    return put(this.images, id, { value: url, in: () => url });
  }

  url(id: string, url: Localised): string {
    return put(this.urls, id, url);
  }

  /** At most 125 characters. */
  shortString(id: string, value: Localised): string {
    return put(this.shortStrings, id, value);
  }

  /** At most 250 characters. */
  longString(id: string, value: Localised): string {
    return put(this.longStrings, id, value);
  }

  toElement(): Element {
    return element('Resources', {},
      group('bt:Images', 'bt:Image', this.images),
      group('bt:Urls', 'bt:Url', this.urls),
      group('bt:ShortStrings', 'bt:String', this.shortStrings),
      group('bt:LongStrings', 'bt:String', this.longStrings));
  }
}

function put(into: Map<string, Localised>, id: string, value: Localised): string {
  if ((into.get(id) ?? value).value !== value.value) {
    throw new Error(`The resource ${id} has two values.`);
  }

  into.set(id, value);
  return id;
}

function group(name: string, each: string, all: ReadonlyMap<string, Localised>): Element {
  return element(name, {}, ...[...all].map(([id, of]) =>
    element(each, { id, DefaultValue: of.value }, ...each === 'bt:Image' ? [] : overrides('bt:Override', of))));
}
