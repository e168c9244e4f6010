/** A run of what somebody wrote: `href` is null for mere text. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
}

const address = /\bhttps?:\/\/[^\s<>"'`\\{}|^]+/gi;

/** Splits what somebody wrote at the web addresses in it; nothing else in it means anything. Put together, the runs are the text. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const found of text.matchAll(address)) {
    const written = withoutPunctuation(found[0]);
    const href = hrefOf(written);
    if (href !== null) {
      runs.push({ text: text.slice(at, found.index), href: null }, { text: written, href });
      at = found.index + written.length;
    }
  }

  return [...runs, { text: text.slice(at), href: null }].filter((run) => run.text !== '');
}

/** A sentence goes on or ends after an address; a bracket belongs to it only when it was opened in it. */
function withoutPunctuation(written: string): string {
  const last = written[written.length - 1] ?? '';
  const isOpened = (open: string): boolean => written.split(open).length >= written.split(last).length;
  return /[.,;:!?*_~]/.test(last) || (last === ')' && !isOpened('(')) || (last === ']' && !isOpened('['))
    ? withoutPunctuation(written.slice(0, -1))
    : written;
}

function hrefOf(written: string): string | null {
  try {
    const { href, protocol } = new URL(written);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
