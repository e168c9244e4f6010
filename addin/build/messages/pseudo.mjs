// Makes a pseudo-language from English, which shows which words do not come from the catalogue, and where longer ones do not fit: [Šåvéd
// one]. Each text also names its message in invisible characters, so that a test knows what a page shows. It exists in tests only.

const accents = new Map(Object.entries({
  a: 'å', c: 'ç', d: 'ð', e: 'é', g: 'ğ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', n: 'ñ', o: 'ö', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', w: 'ŵ',
  y: 'ý', z: 'ž', A: 'Å', B: 'ß', C: 'Ç', D: 'Ð', E: 'É', G: 'Ğ', H: 'Ĥ', I: 'Î', K: 'Ķ', L: 'Ļ', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', T: 'Ţ',
  U: 'Û', W: 'Ŵ', Y: 'Ý', Z: 'Ž',
}));
const padding = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The tags of Unicode have no width, and one for each letter of an id. */
const firstTag = 0xe0000;
const tags = /[\u{e0020}-\u{e007e}]+/gu;

/** @returns the catalogue with every text in brackets, with accents, and about a third longer. Arguments and choices stay. */
export function pseudoCatalogue(json) {
  const entries = Object.entries(JSON.parse(json)).map(([id, text]) => [id, id.startsWith('$') ? text : pseudoText(id, text)]);
  return JSON.stringify({ ...Object.fromEntries(entries), $language: { name: 'Pseudo', cldr: 'en-GB', own: 'Pseudo' } });
}

/** @returns the invisible name at the end of a message's text. */
export function invisibleName(id) {
  return String.fromCodePoint(...[...id].map((letter) => letter.codePointAt(0) + firstTag));
}

/** @returns the ids of the messages that a text consists of. */
export function messagesIn(text) {
  const ids = (text.match(tags) ?? []).map((run) => String.fromCodePoint(...[...run].map((tag) => tag.codePointAt(0) - firstTag)));
  return [...new Set(ids)].sort();
}

/**
 * @param code - a generated module of messages, in which each has a line of its own.
 * @returns the same, but each message tells the page its arguments, so that a test can say it in another language where it stands.
 */
export function notingArguments(code) {
  return code.replaceAll(/^(.*\(a: \{[^\n]*\}\): string => )(.+)([;,])$/gm, '$1globalThis.noteMessage?.(a, $2) ?? $2$3');
}

function pseudoText(id, text) {
  const words = padding.slice(0, Math.max(1, Math.round(plainLength(text) / 15))).join(' ');
  return `[${withAccents(text)} ${words}${invisibleName(id)}]`;
}

/** Leaves what is in braces, except for the texts of a choice. */
function withAccents(text) {
  let depth = 0;
  return [...text].map((letter) => {
    depth += Number(letter === '{') - Number(letter === '}');
    // The texts of a choice are two braces deep: {count, plural, one {# day} other {# days}}.
    return depth % 2 === 0 ? accents.get(letter) ?? letter : letter;
  }).join('');
}

const plainLength = (text) => text.replace(/\{[^{}]*\}/g, '').length;
