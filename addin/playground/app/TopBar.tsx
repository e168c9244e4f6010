import type { Theme } from '../outlook/theme';
import { hashOf, type Route } from './route';
import type { Viewer } from './server';

interface Props {
  readonly viewer: Viewer;
  readonly route: Route;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function TopBar({ viewer, route, theme, onTheme }: Props) {
  const isDark = theme === 'dark';
  return (
    <header class="top">
      <b>OutlookOneOnOne <span>playground</span></b>
      <nav aria-label="Mail and calendar">
        <a href={hashOf({ page: 'calendar' })} aria-current={route.page === 'inbox' ? undefined : 'page'}>Calendar</a>
        <a href={hashOf({ page: 'inbox', mail: null })} aria-current={route.page === 'inbox' ? 'page' : undefined}>Inbox</a>
        <a href="/me">My figures</a>
      </nav>
      <button type="button" onClick={() => { onTheme(isDark ? 'light' : 'dark'); }}>{isDark ? 'Light' : 'Dark'} theme</button>
      <a class="who" href="/people" title="Switch person">{viewer.person.name}</a>
    </header>
  );
}
