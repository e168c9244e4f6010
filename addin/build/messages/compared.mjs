import { createHash } from 'node:crypto';

/** @returns what changes with a text, and with nothing else. */
export function fingerprint(text) {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);
}

/**
 * What nobody has compared with its translations since its English changed.
 * @param english - the English texts by name.
 * @param compared - by name, the fingerprint of the English text with which somebody last compared all translations.
 * @returns the names of those that are new or have changed, and of those that have gone.
 */
export function uncompared(english, compared) {
  return {
    changed: [...english].filter(([name, text]) => compared[name] !== fingerprint(text)).map(([name]) => name),
    gone: Object.keys(compared).filter((name) => !english.has(name)),
  };
}

/**
 * Records that somebody has compared the translations of these texts. Texts that have gone are forgotten.
 * @param english - the English texts by name.
 * @param compared - what was recorded before.
 * @param names - of the texts that were compared; each must be one of the English ones.
 */
export function record(english, compared, names) {
  const known = [...english].filter(([name]) => names.includes(name) || compared[name] !== undefined)
    .map(([name, text]) => [name, names.includes(name) ? fingerprint(text) : compared[name]]);
  return Object.fromEntries(known.sort(([one], [other]) => (one < other ? -1 : 1)));
}
