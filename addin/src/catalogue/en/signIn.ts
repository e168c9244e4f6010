// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Sign-in';
export const signIn = 'Sign in';
export const signOut = 'Sign out';
export const noWindow = 'No window, or an empty one?';
export const otherwise = 'Sign in another way';
export const page = 'Open the sign-in page';
export const approval = 'Approval page for your administrator';
export const signedInAs = (a: { readonly name: string }): string => `Signed in as ${a.name}`;
export const signedOut = 'You are signed out.';
export const why = 'Sign in to see the agenda and notes of this 1:1. What you have typed is saved on this device.';
export const notConnected = {
  title: 'Not connected',
  text: 'Part of this add-in could not be loaded. Check your connection and try again. What you have typed is saved on this device.',
};
export const notConfigured = 'This add-in has been installed but not set up. Ask your administrator to finish setting it up.';
export const failures = {
  interaction: 'Please sign in with your work account.',
  consent: 'Your organisation has not approved this add-in yet. Ask a Microsoft 365 administrator to approve it, then sign in again.',
  cancelled: 'The sign-in window was closed before you were signed in.',
  blocked: 'The sign-in window was blocked. Allow pop-ups for Outlook and try again, or open the page yourself.',
  unreachable: 'We could not reach the sign-in service. Check your connection and try again.',
  failed: 'Sign-in did not work. Try again in a moment.',
};
