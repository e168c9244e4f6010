import type { Refusal } from './refusals';

/** What stands around the tabs. */
export const paneWords = {
  loading: 'Loading',
  tabs: { label: 'What to see', agenda: 'Agenda', notes: 'Notes', coach: 'Coach', mine: 'My 1:1s' },
  kinds: {
    directReport: 'Your report',
    manager: 'Your manager',
    skipLevel: 'Skip-level',
    peer: 'Your peer',
    colleague: 'Your colleague',
    external: 'From outside',
  },
  oneOnOneWith: (name: string): string => `1:1 with ${name}`,
  since: (date: string): string => `since ${date}`,
  every: (days: number): string => days === 7 ? 'weekly' : `every ${days / 7} weeks`,
  last: 'Last',
  next: 'Next',
  noLast: 'None known',
  noNext: 'None planned',
  calendarUnknown: 'The calendar could not be read yet, so nothing is said of last and next.',
  noMeeting: { title: 'No meeting here', text: 'Open this beside a meeting, and it helps with your 1:1.' },
  none: { title: 'Not a 1:1', makesOne: 'What would make it one' },
  ofOthers: { title: 'A 1:1 of two others', text: 'You are not one of the two under this address, so nothing of it is shown.' },
  external: {
    title: (name: string): string => `${name} is not in your directory`,
    text: 'A 1:1 with somebody from outside is never counted, and nothing is kept about it.',
  },
  account: {
    label: 'Sign-in',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedOut: 'You are signed out.',
    why: 'Sign in to see the agenda and notes of this 1:1. What you have typed is kept on this device.',
    notConfigured: 'This add-in has been installed but not set up. Ask whoever installed it to finish its settings.',
    refusals: {
      interaction: 'Please sign in with your work account.',
      consent: 'Your organisation has not allowed this add-in yet. Ask an administrator of Microsoft 365 to approve it; then sign in again.',
      cancelled: 'The sign-in window was closed before you were signed in.',
      blocked: 'The sign-in window was not let open. Allow pop-ups for Outlook and try again.',
      unreachable: 'The sign-in service could not be reached. Check your connection and try again.',
      failed: 'Signing in did not work. Try again in a moment.',
    } satisfies Record<Refusal, string>,
  },
  failures: {
    offline: 'You are offline. What you have typed is kept here.',
    signedOut: 'You are signed out.',
    busy: 'The server is busy. Try again in a moment.',
    changed: 'It was changed meanwhile. Here is how it stands now.',
    broken: 'Something went wrong on our side.',
  },
  retry: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  startFailed: 'This page runs inside Outlook, beside a meeting.',
};

/** At most three steps, each of which can be skipped. */
export const firstRunWords = {
  label: 'First steps',
  step: (at: number, of: number): string => `${at} of ${of}`,
  next: 'Next',
  done: 'Done',
  skip: 'Skip',
  steps: {
    agenda: { title: 'An agenda for the two of you', text: 'Both of you can add points before the 1:1. What you do not get to is carried to the next one.' },
    notes: { title: 'Notes, shared or yours alone', text: 'Shared notes are read by both of you. Private notes are read by you and nobody else: no manager, no administrator.' },
    insert: { title: 'When you plan a 1:1', text: 'Shall the agenda go into the invite? You can change this in My 1:1s.' },
  },
};
