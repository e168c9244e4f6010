/**
 * The character references that mail programs write: browsers write only the first four, Word those of Latin 1 and of typography. An
 * unknown one stays as it is written, which at worst makes a text look edited.
 */
const latin1 = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para '
  + 'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml '
  + 'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave '
  + 'aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde '
  + 'ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const typography = 'amp& lt< gt> quot" apos\' ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d '
  + 'bdquo\u201e hellip\u2026 bull\u2022 euro\u20ac trade\u2122 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d '
  + 'OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 lsaquo\u2039 rsaquo\u203a minus\u2212';

const named = new Map([
  ...latin1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...typography.split(' ').map((one) => [one.slice(0, -1), one.slice(-1)] as const),
]);

const reference = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]*));?/gi;

/** Text, or the value of an attribute, with its character references resolved. */
export function decodeEntities(source: string): string {
  return source.replace(reference, (written: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) {
      return named.get(name) ?? written;
    }

    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
