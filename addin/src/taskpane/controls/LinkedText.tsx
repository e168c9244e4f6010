import type { JSX } from 'preact';
import { splitLinks } from './linkRuns';

/** Plain text as somebody wrote it, with working web addresses. */
export function LinkedText({ text }: { readonly text: string }): JSX.Element {
  return (
    <span class="linked-text">
      {splitLinks(text).map(({ href, text: run }, at) => href === null
        ? run
        : <a key={at} href={href} target="_blank" rel="noopener noreferrer">{run}</a>)}
    </span>
  );
}
