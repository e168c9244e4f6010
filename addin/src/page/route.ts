import { instant, type Instant } from '../domain/meetings/meeting';

/** What a link leads to. The addresses stand in invites and mails: functions/Core/Invites/LiveAgendas.cs and Digest/DigestPages.cs. */
export type Route =
  /** Of a pair; of their next 1:1 where no start is given. */
  | { readonly page: 'agenda'; readonly pair: string; readonly start: Instant | null }
  /** A question for one of the reader's managers. */
  | { readonly page: 'next'; readonly manager: string; readonly question: string }
  | { readonly page: 'preferences' }
  /** Back from the sign-in, about to go on to where it was asked for. */
  | { readonly page: 'returning' }
  | { readonly page: 'nowhere' };

/** An address of the browser's, of which the page itself is one too: then what is meant stands behind the #. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Pure. */
export function parseRoute({ pathname, search, hash }: Address): Route {
  if (!isPageItself(pathname)) {
    return read(pathname, search);
  }

  const [path = '', query = ''] = hash.slice(1).split('?');
  return path.startsWith('/') ? read(path, query) : /(^|&)(code|error)=/.test(hash.slice(1)) ? { page: 'returning' } : { page: 'nowhere' };
}

/** Where an agenda is, as seen from here: as long as the server rewrites addresses without a #, and as the same person. */
export function agendaAddress(from: Address, pair: string): string {
  const person = askedPerson(from.search);
  const query = person === null ? '' : `?person=${encodeURIComponent(person)}`;
  return isPageItself(from.pathname) ? `${from.pathname}${query}#/agenda/${pair}` : `/agenda/${pair}${query}`;
}

/** On one's own machine: as whom to look, instead of whom the browser has chosen to be. */
export function askedPerson(search: string): string | null {
  return new URLSearchParams(search).get('person');
}

function read(path: string, query: string): Route {
  const parts = partsOf(path);
  const [page, first, second] = parts;
  switch (page) {
    case 'agenda': return first === undefined || parts.length > 3 ? { page: 'nowhere' } : agenda(first, second);
    case 'next': return first === undefined || parts.length > 2 ? { page: 'nowhere' } : next(first, new URLSearchParams(query).get('ask'));
    case 'preferences': return parts.length > 1 ? { page: 'nowhere' } : { page: 'preferences' };
    default: return { page: 'nowhere' };
  }
}

function agenda(pair: string, written: string | undefined): Route {
  if (written === undefined) {
    return { page: 'agenda', pair, start: null };
  }

  const at = new Date(written);
  return Number.isNaN(at.getTime()) ? { page: 'nowhere' } : { page: 'agenda', pair, start: instant(at) };
}

function next(manager: string, question: string | null): Route {
  return question === null || question === '' ? { page: 'nowhere' } : { page: 'next', manager, question };
}

function partsOf(path: string): readonly string[] {
  try {
    return path.split('/').filter((part) => part !== '').map(decodeURIComponent);
  } catch {
    return []; // no valid escape
  }
}

function isPageItself(pathname: string): boolean {
  return pathname.endsWith('.html');
}
