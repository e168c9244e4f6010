import type { JSX } from 'preact';
import * as messages from '../../catalogue/workshop';

/** The page lies beside the pane in the folder of each language. */
const page = 'page.html#/workshop';

export function WorkshopLink(): JSX.Element {
  return <p><a href={page} target="_blank" rel="noopener noreferrer">{messages.link}</a></p>;
}
