export interface PluralForm {
  /** An expression of n; null for "other". */
  readonly condition: string | null;
  readonly samples: readonly number[];
  readonly isOneNumber: boolean;
}

/** @param locale - a locale of CLDR, such as en-GB. */
export function languageOf(locale: string): { readonly plurals: ReadonlyMap<string, PluralForm> };
