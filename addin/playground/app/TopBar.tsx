import * as say from '../../src/catalogue/playground';
import type { Theme } from '../outlook/theme';
import { hashOf, type Route } from './route';
import type { Viewer } from './server';

interface Props {
  readonly viewer: Viewer;
  readonly route: Route;
  /** The address of the week that was shown last. */
  readonly week: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function TopBar({ viewer, route, week, theme, onTheme }: Props) {
  const isDark = theme === 'dark';
  return (
    <header class="top">
      <b>{say.product} <span>{say.name}</span></b>
      <nav aria-label={say.views}>
        <a href={week} aria-current={route.page === 'inbox' ? undefined : 'page'}>{say.calendar}</a>
        <a href={hashOf({ page: 'inbox', mail: null })} aria-current={route.page === 'inbox' ? 'page' : undefined}>{say.inbox}</a>
        <a href="/me">{say.figures}</a>
      </nav>
      <button type="button" onClick={() => { onTheme(isDark ? 'light' : 'dark'); }}>{say.themes[isDark ? 'light' : 'dark']}</button>
      <a class="who" href="/people" title={say.switchPerson}>{viewer.person.name}</a>
    </header>
  );
}
