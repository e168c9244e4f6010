import type { JSX } from 'preact';
import * as messages from '../../catalogue/workshop';
import { ownPage } from '../controls/ownPage';

export function WorkshopLink(): JSX.Element {
  return <p><a href={ownPage('page.html#/workshop')} target="_blank" rel="noopener noreferrer">{messages.link}</a></p>;
}
