/** What the page shows, as its address after the #. */
export type Route =
  | { readonly page: 'calendar' }
  | { readonly page: 'inbox'; readonly mail: string | null }
  | { readonly page: 'meeting'; readonly id: string; readonly view: 'read' | 'compose' | 'invitation' }
  | { readonly page: 'new' };

export function parseRoute(hash: string): Route {
  const [page, id, view] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  switch (page) {
    case 'inbox': return { page, mail: id ?? null };
    case 'meeting': return id === undefined ? { page: 'calendar' } : { page, id, view: view === 'edit' ? 'compose' : view === 'invitation' ? 'invitation' : 'read' };
    case 'new': return { page };
    default: return { page: 'calendar' };
  }
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'calendar': return '#/';
    case 'inbox': return route.mail === null ? '#/inbox' : `#/inbox/${encodeURIComponent(route.mail)}`;
    case 'new': return '#/new';
    case 'meeting': return `#/meeting/${encodeURIComponent(route.id)}${route.view === 'compose' ? '/edit' : route.view === 'invitation' ? '/invitation' : ''}`;
  }
}
