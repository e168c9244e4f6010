import type { JSX } from 'preact';
import type { WeeklyItem } from '../../api/types';
import * as coaching from '../../catalogue/coaching';

type Reading = Pick<NonNullable<WeeklyItem['reading']>, 'link' | 'title' | 'author' | 'language'>;

/** The title of something to read, in the language in which it is written. */
export function ReadingLink({ reading: { link, title, language } }: { readonly reading: Reading }): JSX.Element {
  return <a href={link} lang={language} hreflang={language} target="_blank" rel="noopener noreferrer">{title}</a>;
}

/** Who wrote it, and whether it is in English where the pane is not. */
export function ReadingAuthor({ reading: { author, language } }: { readonly reading: Reading }): JSX.Element {
  return <p class="secondary">{coaching.writtenBy({ author, language: language === 'en' ? 'en' : 'other' })}</p>;
}
