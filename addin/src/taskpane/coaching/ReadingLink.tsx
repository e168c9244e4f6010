import type { JSX } from 'preact';
import type { WeeklyItem } from '../../api/types';

type Reading = NonNullable<WeeklyItem['reading']>;

/** The title of something to read, which is in English, in whatever language the pane is. */
export function ReadingLink({ reading: { link, title } }: { readonly reading: Pick<Reading, 'link' | 'title'> }): JSX.Element {
  return <a href={link} lang="en" hreflang="en" target="_blank" rel="noopener noreferrer">{title}</a>;
}
