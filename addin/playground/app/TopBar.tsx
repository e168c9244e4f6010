import type { Theme } from '../outlook/theme';
import { hashOf, type Route } from './route';
import type { Viewer } from './server';

export function TopBar({ viewer, route, theme, onTheme }: { viewer: Viewer; route: Route; theme: Theme; onTheme: (theme: Theme) => void }) {
  return (
    <header class="top">
      <b>OutlookOneOnOne <span>playground</span></b>
      <nav aria-label="Mail and calendar">
        <a href={hashOf({ page: 'calendar' })} aria-current={route.page === 'inbox' ? undefined : 'page'}>Calendar</a>
        <a href={hashOf({ page: 'inbox', mail: null })} aria-current={route.page === 'inbox' ? 'page' : undefined}>Inbox</a>
        <a href="/me">My figures</a>
      </nav>
      <button type="button" onClick={() => { onTheme(theme === 'dark' ? 'light' : 'dark'); }}>{theme === 'dark' ? 'Light' : 'Dark'} theme</button>
      <a class="who" href="/people" title="Look through somebody else's eyes">{viewer.person.name}</a>
    </header>
  );
}
