import { element, type Element } from './xml';

/** The strings and URLs that the XML manifest refers to by ids of at most 32 characters. Each method adds one and returns its id. */
export class Resources {
  private readonly images = new Map<string, string>();
  private readonly urls = new Map<string, string>();
  private readonly shortStrings = new Map<string, string>();
  private readonly longStrings = new Map<string, string>();

  image(id: string, url: string): string {
    return put(this.images, id, url);
  }

  url(id: string, url: string): string {
    return put(this.urls, id, url);
  }

  /** At most 125 characters. */
  shortString(id: string, value: string): string {
    return put(this.shortStrings, id, value);
  }

  /** At most 250 characters. */
  longString(id: string, value: string): string {
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

function put(into: Map<string, string>, id: string, value: string): string {
  if ((into.get(id) ?? value) !== value) {
    throw new Error(`The resource ${id} has two values.`);
  }

  into.set(id, value);
  return id;
}

function group(name: string, each: string, all: ReadonlyMap<string, string>): Element {
  return element(name, {}, ...[...all].map(([id, value]) => element(each, { id, DefaultValue: value })));
}
