export const settingsMessages = {
  heading: 'Settings',
  autoInsert: 'When I schedule a 1:1',
  autoInsertChoices: { offer: 'Offer the agenda', insert: 'Insert the agenda automatically', off: 'Do nothing' },
  asksOnSend: 'Remind me when I send a 1:1 without an agenda',
  prepares: 'Prepare agendas for all my 1:1s',
  preparesText: (hours: number): string =>
    `Each agenda will be ready ${hours} hours before the 1:1. For a series you organise, we update the invite once, and Outlook sends `
    + 'one update.',
  preparesHere: (hours: number): string =>
    `Each agenda will be ready here ${hours} hours before the 1:1. We cannot change invites that have been sent.`,
  everyOccurrence: 'Put the agenda into every invite of a series',
  everyOccurrenceText: 'Outlook then emails the other person before every 1:1.',
  lead: 'How long before each 1:1',
  hours: (hours: number): string => hours < 48 ? `${hours} hours` : `${hours / 24} days`,
  saved: 'Saved.',
  notSaved: 'Outlook did not save this, so nothing has changed. Try again later.',
  failed: 'This could not be loaded.',
  version: (version: string): string => `Version ${version}`,
};

/** Shown before a series is turned on: what Outlook will email, and to whom. */
export const seriesMessages = {
  label: 'Prepare agendas for this series',
  once: (name: string, hours: number): string =>
    `Each agenda will be ready ${hours} hours before the 1:1. We update the series once, and Outlook emails one update to ${name} and `
    + 'nobody else.',
  everyTime: (name: string, hours: number): string =>
    `We put each agenda into its invite ${hours} hours before the 1:1, and Outlook emails ${name} each time.`,
  notOrganiser: (name: string, hours: number): string =>
    `Each agenda will be ready ${hours} hours before the 1:1. ${name} owns this series, so we put it into the invite only if ${name} `
    + 'turns this on too. Outlook then emails you one update.',
  /** Where nothing can be written into invites that have been saved. */
  notConnected: (name: string, hours: number): string =>
    `Each agenda for ${name} will be ready here ${hours} hours before the 1:1. We cannot change invites that have been sent.`,
  allSeries: (name: string): string => `This applies to every series you have with ${name}, but not to one-off meetings.`,
  on: (name: string): string => `We prepare agendas for every series with ${name}, but not for one-off meetings.`,
  onForAll: 'We prepare agendas for all your 1:1s. You chose this in My 1:1s.',
  saved: { on: 'Turned on.', off: 'Turned off. Agendas already in invites stay there.' },
};

/** At most three steps, each of which can be skipped. */
export const introductionMessages = {
  label: 'First steps',
  step: (at: number, of: number): string => `${at} of ${of}`,
  next: 'Next',
  done: 'Done',
  skip: 'Skip',
  steps: {
    agenda: {
      title: 'An agenda for both of you',
      text: 'Both of you can add points before the 1:1. What you do not get to is carried over to the next one.',
    },
    notes: {
      title: 'Shared and private notes',
      text: 'Both of you can read shared notes. Only you can read private notes. No manager or administrator can.',
    },
    insert: {
      title: 'When you schedule a 1:1',
      text: 'Should we put the agenda into the invite? You can change this in My 1:1s.',
    },
  },
};
