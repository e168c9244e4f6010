import type { Identity } from './identity';

/**
 * On one's own machine: whoever's mailbox is open. The Local host alone believes it, and hears nobody but its own machine; a build for
 * an organisation does not contain it (build/budgets.mjs looks).
 */
export function localIdentity(address: string): Identity {
  let isSignedIn = true;
  return {
    headers: () => Promise.resolve(isSignedIn ? { 'X-Local-User': address } : null),
    refusal: () => isSignedIn ? null : 'interaction',
    signIn: () => {
      isSignedIn = true;
      return Promise.resolve(null);
    },
    signOut: () => {
      isSignedIn = false;
      return Promise.resolve();
    },
  };
}

/**
 * On one's own machine, outside the playground: whoever is asked for, or whom the browser has chosen to be, which only its cookie knows.
 * To sign in is to choose.
 */
export function browserIdentity(person: string | null): Identity {
  return {
    headers: () => Promise.resolve(person === null ? {} : { 'X-Local-User': person }),
    refusal: () => null,
    signIn: () => {
      location.assign(choosingAddress(location));
      return Promise.resolve('interaction');
    },
    signOut: () => Promise.resolve(),
  };
}

/** Where a person is chosen, and from where one comes back to here, as whoever that is. Pure. */
export function choosingAddress({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const query = new URLSearchParams(search);
  query.delete('person');
  return `/people?${new URLSearchParams({ return: `${pathname}${query.size === 0 ? '' : `?${query.toString()}`}${hash}` }).toString()}`;
}
