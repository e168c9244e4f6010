import type { JSX } from 'preact';
import { runsOf } from './linkRuns';

/** What somebody wrote, as they wrote it: plain text, in which web addresses can be followed. */
export function Written({ text }: { readonly text: string }): JSX.Element {
  return (
    <span class="written">
      {runsOf(text).map((run, at) => run.href === null ? run.text : <a key={at} href={run.href} target="_blank" rel="noopener noreferrer">{run.text}</a>)}
    </span>
  );
}
