/** What the page shows, from its URL after the #. */
export type Route =
  /** @see Calendar. The week begins on this Monday, such as 2026-11-23; null for this week. */
  | { readonly page: 'calendar'; readonly week: string | null }
  | { readonly page: 'inbox'; readonly mail: string | null }
  | { readonly page: 'meeting'; readonly id: string; readonly view: View }
  | { readonly page: 'new' };

type View = 'read' | 'compose' | 'invitation';

/** The last part of the URL of a meeting. */
const suffixes: Readonly<Record<View, string>> = { read: '', compose: '/edit', invitation: '/invitation' };

export function parseRoute(hash: string): Route {
  const [page = '', id, view] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  switch (page) {
    case 'inbox': return { page, mail: id ?? null };
    case 'week': return { page: 'calendar', week: id !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(id) ? id : null };
    case 'meeting': return id === undefined ? thisWeek : { page, id, view: viewOf(view) };
    case 'new': return { page };
    default: return thisWeek;
  }
}

export const thisWeek: Route = { page: 'calendar', week: null };

function viewOf(suffix: string | undefined): View {
  switch (suffix ?? '') {
    case 'edit': return 'compose';
    case 'invitation': return 'invitation';
    default: return 'read';
  }
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'calendar': return route.week === null ? '#/' : `#/week/${route.week}`;
    case 'inbox': return route.mail === null ? '#/inbox' : `#/inbox/${encodeURIComponent(route.mail)}`;
    case 'new': return '#/new';
    case 'meeting': return `#/meeting/${encodeURIComponent(route.id)}${suffixes[route.view]}`;
  }
}
