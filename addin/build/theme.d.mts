/**
 * @param folder - with the bundles.
 * @param tag - the language.
 */
export function themeCss(folder: string, tag: string): Promise<string>;
