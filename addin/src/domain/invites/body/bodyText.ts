import type { BodyToken } from './tokens';

/** What a part of a body says, however its markup is written. */
export interface Words {
  /** Without white space, which rewriting changes most, and without the bullets that Word draws as characters. */
  readonly text: string;
  /** Where its links lead, in their order. */
  readonly links: readonly string[];
}

const drawn = /[\s\u200b-\u200d\u2060\ufeff\u00ad\u00b7\u2022\u25aa\u25cb\u25cf\u25e6\u00a7\uf0a7\uf0b7]+/g;

export function wordsIn(tokens: readonly BodyToken[]): Words {
  return {
    text: tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text).join('').replace(drawn, ''),
    links: tokens.filter(({ kind, text }) => kind === 'start' && text === 'a').map(hrefOf).filter((href) => href !== null),
  };
}

/** Nothing is missing: the same text, and every link in its order. Outlook may make one more link of an address. */
export function keeps(before: Words, after: Words): boolean {
  let at = 0;
  for (const link of after.links) {
    at += link === before.links[at] ? 1 : 0;
  }

  return before.text === after.text && at === before.links.length;
}

/** Null for an anchor. */
function hrefOf({ attributes }: BodyToken): string | null {
  return attributes.find(([name]) => name === 'href')?.[1].trim().replace(/\/$/, '') ?? null;
}
