// Spelling rules that CLDR does not cover, by language.

const none = {
  firstDay: null, conjunctions: [], relativeGap: ' ', afterName: '', wideSpace: null, looseUnit: null, elision: null,
};

/** A number in a text, a blank at which the line may end, and its unit. "(20 min)" is a mark of templates, which has a blank. */
const looseUnit = (units) => new RegExp(String.raw`(?:\d|#|, (?:number|time)(?:, \w+)?\}) ((?:${units})(?!\p{L}))(?!\))`, 'u');

/** "vor 3 Tagen" is said by CLDR with a blank. */
const unbroken = { ...none, relativeGap: '\u00a0' };

const bySubtag = {
  de: {
    ...unbroken,
    looseUnit: looseUnit(String.raw`Sekunden?|Minuten?|Min\.|Stunden?|Uhr|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Zeichen|[KM]i?B|%`),
  },
  // "le 1er décembre": only the first of the month is an ordinal (Lexique des règles typographiques en usage à l'Imprimerie nationale).
  // The space before ? ! : ; and inside « » is a narrow one at which a line cannot break (docs/languages/fr.md).
  fr: {
    ...unbroken,
    firstDay: '1er',
    wideSpace: /[ \u00a0](?=[?!:;»])|(?<=«)[ \u00a0]/,
    looseUnit: looseUnit('secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?|années?|caractères?|[KM]i?o|%'),
    // "de Bo", but "d’Ann".
    elision: /(?<!\p{L})(?:(?:de|jusque|lorsque|puisque|quoique|que) |[dlsq]u?’)\{(?:name|former|manager)\}/iu,
  },
  // "Ann e Inés", "Ana u Óscar", but "nieve y hielo" (RAE, Diccionario panhispánico de dudas, "y" and "o").
  es: {
    ...unbroken,
    conjunctions: [
      { usual: ' y ', before: '^(?:[ií]|h[ií](?![aeoáéó]))', instead: ' e ' },
      { usual: ' o ', before: '^h?[oó]', instead: ' u ' },
    ],
    looseUnit: looseUnit('segundos?|minutos?|min|horas?|h|días?|semanas?|mes(?:es)?|años?|carácter|caracteres|[KM]i?B|%'),
  },
  // Japanese has no space between a number and its counter, and each person in a list is spoken of as さん.
  ja: { ...none, relativeGap: '', afterName: 'さん' },
};

/** @param locale - a locale of CLDR, such as es. */
export function spellingOf(locale) {
  return bySubtag[locale.split('-')[0]] ?? none;
}
