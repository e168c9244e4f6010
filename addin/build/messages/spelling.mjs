// Spelling rules that CLDR does not cover, by language.

const none = { firstDay: null, conjunctions: [], relativeGap: ' ', afterName: '', wideSpace: null };

const bySubtag = {
  // "le 1er décembre": only the first of the month is an ordinal (Lexique des règles typographiques en usage à l'Imprimerie nationale).
  // The space before ? ! : ; and inside « » is a narrow one at which a line cannot break (docs/languages/fr.md).
  fr: { ...none, firstDay: '1er', wideSpace: /[ \u00a0](?=[?!:;»])|(?<=«)[ \u00a0]/ },
  // "Ann e Inés", "Ana u Óscar", but "nieve y hielo" (RAE, Diccionario panhispánico de dudas, "y" and "o").
  es: {
    ...none,
    conjunctions: [
      { usual: ' y ', before: '^(?:[ií]|h[ií](?![aeoáéó]))', instead: ' e ' },
      { usual: ' o ', before: '^h?[oó]', instead: ' u ' },
    ],
  },
  // Japanese has no space between a number and its counter, and each person in a list is spoken of as さん.
  ja: { ...none, relativeGap: '', afterName: 'さん' },
};

/** @param locale - a locale of CLDR, such as es. */
export function spellingOf(locale) {
  return bySubtag[locale.split('-')[0]] ?? none;
}
