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
