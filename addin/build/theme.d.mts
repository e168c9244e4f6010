/**
 * @param folder - with the bundles.
 * @param tag - the language.
 */
export function themeCss(folder: string, tag: string): Promise<string>;
/** @returns the rules that the letters of a language need; empty if none. */
export function lettersOf(tag: string): string;
