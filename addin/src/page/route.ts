import { toInstant, type Instant } from '../domain/meetings/meeting';

/** Where a link leads. Invites and emails contain these URLs: functions/Core/Invites/LiveAgendas.cs and Core/Digest/DigestPages.cs. */
export type Route =
  /** Without a start, the pair's next 1:1. */
  | { readonly page: 'agenda'; readonly pair: string; readonly start: Instant | null }
  /** A question for one of the reader's managers. */
  | { readonly page: 'next'; readonly manager: string; readonly question: string }
  | { readonly page: 'preferences' }
  /** A workshop for managers, to run and to print. */
  | { readonly page: 'workshop' }
  /** Back from the sign-in, before MSAL continues to the page where it started. */
  | { readonly page: 'signInReturn' }
  | { readonly page: 'notFound' };

/** The parts of a URL. In the URL of the page's own file, the route comes after the #. */
export interface UrlParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** The folder of a language, such as /de or /de-formal. */
const folder = /^\/[a-z]{2,3}(?:-[a-z]+)?(?=\/)/i;

/** Pure. */
export function parseRoute({ pathname, search, hash }: UrlParts): Route {
  if (!isPageFile(pathname)) {
    return routeOf(pathname.replace(folder, ''), search);
  }

  const [path = '', query = ''] = hash.slice(1).split('?');
  if (path.startsWith('/')) {
    return routeOf(path, query);
  }

  return /(^|&)(code|error)=/.test(hash.slice(1)) ? { page: 'signInReturn' } : notFound;
}

/** The URL of an agenda for the same person in the same language, with a # if the current URL has one. */
export function agendaUrl(from: UrlParts, pair: string): string {
  const person = requestedPerson(from.search);
  const query = person === null ? '' : `?person=${encodeURIComponent(person)}`;
  return isPageFile(from.pathname)
    ? `${from.pathname}${query}#/agenda/${pair}`
    : `${folder.exec(from.pathname)?.[0] ?? ''}/agenda/${pair}${query}`;
}

/** Locally, the person to sign in as instead of the one chosen in this browser. */
export function requestedPerson(search: string): string | null {
  return new URLSearchParams(search).get('person');
}

const notFound: Route = { page: 'notFound' };

function isPageFile(pathname: string): boolean {
  return pathname.endsWith('.html');
}

function routeOf(path: string, query: string): Route {
  const parts = partsOf(path);
  const [page, first, second] = parts;
  switch (page ?? '') {
    case 'agenda': return first === undefined || parts.length > 3 ? notFound : agendaRoute(first, second);
    case 'next': return first === undefined || parts.length > 2 ? notFound : questionRoute(first, new URLSearchParams(query).get('ask'));
    case 'preferences': return parts.length > 1 ? notFound : { page: 'preferences' };
    case 'workshop': return parts.length > 1 ? notFound : { page: 'workshop' };
    default: return notFound;
  }
}

function partsOf(path: string): readonly string[] {
  try {
    return path.split('/').filter((part) => part !== '').map(decodeURIComponent);
  } catch {
    return []; // An escape is invalid.
  }
}

function agendaRoute(pair: string, start: string | undefined): Route {
  if (start === undefined) {
    return { page: 'agenda', pair, start: null };
  }

  const at = new Date(start);
  return Number.isNaN(at.getTime()) ? notFound : { page: 'agenda', pair, start: toInstant(at) };
}

function questionRoute(manager: string, question: string | null): Route {
  return question === null || question === '' ? notFound : { page: 'next', manager, question };
}
