import type { JSX } from 'preact';
import * as paneMessages from '../../catalogue/pane';
import type { Instant } from '../../domain/meetings/meeting';
import { usePane } from '../context';

/** When text that was not sent was typed. Draws nothing for what is typed now. */
export function KeptSince({ since }: { readonly since: Instant | null }): JSX.Element {
  const { dates } = usePane();
  return since === null ? <></> : <p class="secondary">{paneMessages.kept({ moment: dates.moment(since) })}</p>;
}
