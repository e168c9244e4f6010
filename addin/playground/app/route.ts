/** What the page shows, from its URL after the #. */
export type Route =
  | { readonly page: 'calendar' }
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
    case 'meeting': return id === undefined ? { page: 'calendar' } : { page, id, view: viewOf(view) };
    case 'new': return { page };
    default: return { page: 'calendar' };
  }
}

function viewOf(suffix: string | undefined): View {
  switch (suffix ?? '') {
    case 'edit': return 'compose';
    case 'invitation': return 'invitation';
    default: return 'read';
  }
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'calendar': return '#/';
    case 'inbox': return route.mail === null ? '#/inbox' : `#/inbox/${encodeURIComponent(route.mail)}`;
    case 'new': return '#/new';
    case 'meeting': return `#/meeting/${encodeURIComponent(route.id)}${suffixes[route.view]}`;
  }
}
