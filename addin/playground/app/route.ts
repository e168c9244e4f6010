import type { MeetingFormData } from '../outlook/item';

/** What the page shows, from its URL after the #. */
export type Route =
  /** @see Calendar. The week begins on this Monday, such as 2026-11-23; null for this week. */
  | { readonly page: 'calendar'; readonly week: string | null }
  | { readonly page: 'inbox'; readonly mail: string | null }
  | { readonly page: 'meeting'; readonly id: string; readonly view: View }
  /** @param form - what the add-in has filled in; null for an empty form. */
  | { readonly page: 'new'; readonly form: MeetingFormData | null };

type View = 'read' | 'compose' | 'invitation';

/** The last part of the URL of a meeting. */
const suffixes: Readonly<Record<View, string>> = { read: '', compose: '/edit', invitation: '/invitation' };

export function parseRoute(hash: string): Route {
  const [page = '', id, view] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  switch (page) {
    case 'inbox': return { page, mail: id ?? null };
    case 'week': return { page: 'calendar', week: id !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(id) ? id : null };
    case 'meeting': return id === undefined ? thisWeek : { page, id, view: viewOf(view) };
    case 'new': return { page, form: id === undefined ? null : parseForm(id) };
    default: return thisWeek;
  }
}

/** Null if a link was cut off. */
function parseForm(text: string): MeetingFormData | null {
  try {
    return JSON.parse(text) as MeetingFormData;
  } catch {
    return null;
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
    case 'new': return route.form === null ? '#/new' : `#/new/${encodeURIComponent(JSON.stringify(route.form))}`;
    case 'meeting': return `#/meeting/${encodeURIComponent(route.id)}${suffixes[route.view]}`;
  }
}
