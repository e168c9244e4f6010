/**
 * Why nobody is signed in.
 * - `interaction`: the person has to sign in themselves.
 * - `consent`: an administrator of the organisation has to approve the add-in first.
 * - `cancelled`: the person closed the window.
 * - `blocked`: the browser blocked the window.
 * - `unreachable`: there is no network.
 * - `failed`: anything else.
 */
export type SignInFailure = 'interaction' | 'consent' | 'cancelled' | 'blocked' | 'unreachable' | 'failed';

export const signInMessages = {
  label: 'Sign-in',
  signIn: 'Sign in',
  signOut: 'Sign out',
  noWindow: 'No window, or nothing in it?',
  otherwise: 'Sign in another way',
  page: 'Open the sign-in page',
  approval: 'Page for your administrator to approve it',
  signedInAs: (name: string): string => `Signed in as ${name}`,
  signedOut: 'You are signed out.',
  why: 'Sign in to see the agenda and notes of this 1:1. What you have typed is saved on this device.',
  notConnected: {
    title: 'Not connected',
    text: 'A part of this add-in could not be loaded. Check your connection and try again. What you have typed is saved on this device.',
  },
  notConfigured: 'This add-in has been installed but not set up. Ask your administrator to finish setting it up.',
  failures: {
    interaction: 'Please sign in with your work account.',
    consent: 'Your organisation has not approved this add-in yet. Ask a Microsoft 365 administrator to approve it, then sign in again.',
    cancelled: 'The sign-in window was closed before you were signed in.',
    blocked: 'The sign-in window was blocked. Allow pop-ups for Outlook and try again, or open the page yourself.',
    unreachable: 'We could not reach the sign-in service. Check your connection and try again.',
    failed: 'Sign-in did not work. Try again in a moment.',
  } satisfies Record<SignInFailure, string>,
};
