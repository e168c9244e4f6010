import type { BodyToken } from './tokens';

/** The text and links of a part of a body, however its markup is written. */
export interface BodyText {
  /** Without white space, which rewriting changes most, and without the bullets that Word writes as characters. */
  readonly text: string;
  /** The targets of its links, in order. */
  readonly links: readonly string[];
}

const ignored = /[\s\u200b-\u200d\u2060\ufeff\u00ad\u00b7\u2022\u25aa\u25cb\u25cf\u25e6\u00a7\uf0a7\uf0b7]+/g;

export function textOf(tokens: readonly BodyToken[]): BodyText {
  return {
    text: tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text).join('').replace(ignored, ''),
    links: tokens.filter(({ kind, text }) => kind === 'start' && text === 'a').map(hrefOf).filter((href) => href !== undefined),
  };
}

/** Whether the text is the same and every link is still there in order. Outlook may have turned one more address into a link. */
export function preserves(before: BodyText, after: BodyText): boolean {
  let at = 0;
  for (const link of after.links) {
    at += link === before.links[at] ? 1 : 0;
  }

  return before.text === after.text && at === before.links.length;
}

/** None for an anchor. */
function hrefOf({ attributes }: BodyToken): string | undefined {
  const [href] = attributes.filter(([name]) => name === 'href').map(([, value]) => value.trim().replace(/\/$/, ''));
  return href;
}
