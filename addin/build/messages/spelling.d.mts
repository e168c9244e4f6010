/** @param locale - a locale of CLDR, such as es. */
export function spellingOf(locale: string): { readonly looseUnit: RegExp | null };
