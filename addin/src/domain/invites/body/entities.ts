/**
 * The character references that mail programs write: browsers write only a few; Word writes those of Latin letters and typography. An
 * unknown one is left as it is, which at worst makes a text look edited.
 */
const signs = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para '
  + 'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';
const others = 'amp& lt< gt> quot" apos\' ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e '
  + 'hellip\u2026 bull\u2022 euro\u20ac trade\u2122 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lsaquo\u2039 rsaquo\u203a '
  + 'minus\u2212 times\u00d7 divide\u00f7 szlig\u00df AElig\u00c6 aelig\u00e6 OElig\u0152 oelig\u0153 Oslash\u00d8 oslash\u00f8 ETH\u00d0 '
  + 'eth\u00f0 THORN\u00de thorn\u00fe';
/** By the combining mark that remains when such a letter is decomposed. */
const accents = new Map('grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c'.split(' ')
  .map((one) => [one.slice(-1), one.slice(0, -1)] as const));
const firstSign = 0xa0;
const firstLetter = 0xc0;
const lastLetter = 0x17f;

const named = new Map(others.split(' ').map((one) => [one.slice(0, -1), one.slice(-1)] as const));
signs.split(' ').forEach((name, at) => { named.set(name, String.fromCharCode(firstSign + at)); });
for (let code = firstLetter; code <= lastLetter; code++) {
  const letter = String.fromCharCode(code);
  const [base = '', mark = ''] = letter.normalize('NFD');
  const accent = accents.get(mark);
  if (accent !== undefined) {
    named.set(base + accent, letter);
  }
}

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
