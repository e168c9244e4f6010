/** A part of a text; `href` is null unless it is a link. */
export interface TextRun {
  readonly text: string;
  readonly href: string | null;
}

const address = /\bhttps?:\/\/[^\s<>"'`\\{}|^]+/gi;

/** Splits plain text at the web addresses in it and interprets nothing else. Joined together, the runs are the text again. */
export function splitLinks(text: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    const link = withoutPunctuation(match[0]);
    const href = hrefOf(link);
    if (href !== null) {
      runs.push({ text: text.slice(at, match.index), href: null }, { text: link, href });
      at = match.index + link.length;
    }
  }

  return [...runs, { text: text.slice(at), href: null }].filter((run) => run.text !== '');
}

/** Removes the punctuation of the sentence around it. A closing bracket belongs to the address only if it was opened there. */
function withoutPunctuation(link: string): string {
  const last = link[link.length - 1] ?? '';
  const isOpened = (bracket: string): boolean => link.split(bracket).length >= link.split(last).length;
  return /[.,;:!?*_~]/.test(last) || (last === ')' && !isOpened('(')) || (last === ']' && !isOpened('['))
    ? withoutPunctuation(link.slice(0, -1))
    : link;
}

function hrefOf(link: string): string | null {
  try {
    const { href, protocol } = new URL(link);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
