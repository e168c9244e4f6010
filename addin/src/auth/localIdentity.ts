import { failed, succeeded } from '../domain/result';
import type { Identity } from './identity';

/**
 * Locally, you are the owner of the mailbox that is open. Only the Local host accepts this, and only from its own machine; a build for an
 * organisation does not contain it (checked by build/budgets.mjs).
 */
export function localIdentity(address: string): Identity {
  let isSignedIn = true;
  return {
    headers: () => Promise.resolve(isSignedIn ? { 'X-Local-User': address } : null),
    lastFailure: () => isSignedIn ? null : 'interaction',
    signIn: () => {
      isSignedIn = true;
      return Promise.resolve(succeeded(undefined));
    },
    signOut: () => {
      isSignedIn = false;
      return Promise.resolve();
    },
  };
}

/**
 * Locally, outside the playground: the given person, or else the one chosen in this browser, who is known only by a cookie. Signing in
 * means choosing a person.
 */
export function browserIdentity(person: string | null): Identity {
  return {
    headers: () => Promise.resolve(person === null ? {} : { 'X-Local-User': person }),
    lastFailure: () => null,
    signIn: () => {
      location.assign(personChooserUrl(location));
      return Promise.resolve(failed('interaction'));
    },
    signOut: () => Promise.resolve(),
  };
}

/** The page for choosing a person, which then returns to the given address as that person. Pure. */
export function personChooserUrl({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const query = new URLSearchParams(search);
  query.delete('person');
  return `/people?${new URLSearchParams({ return: `${pathname}${query.size === 0 ? '' : `?${query.toString()}`}${hash}` }).toString()}`;
}
