export const coverageMessages = {
  digest: {
    heading: 'What the digest says about you',
    readers: (names: readonly string[]): string =>
      `${listOf(names)} will read this on Monday. If something is wrong, correct it below first.`,
    noReaders: 'Nobody gets a digest about you.',
    offHeading: 'Your 1:1s',
    off: 'Digests are off, so only you and the other person of each 1:1 see its status.',
    notManager: 'Nobody reports to you, so no digest mentions you.',
    calendarUnknown: 'We could not read your calendar yet. The digest will say so instead of showing a zero.',
    calendarUnknownWithoutDigest: 'We could not read your calendar yet.',
  },
  reports: {
    heading: 'Your reports',
    statuses: {
      covered: 'on track', slipping: 'slipping', overdue: 'overdue', never: 'none yet', newInRole: 'new', away: 'away',
      notKnown: 'not known',
    },
    last: (when: string): string => `last met ${when}`,
    next: (when: string): string => `next 1:1 ${when}`,
    correct: (name: string): string => `Correct what we know about ${name}`,
  },
  correction: {
    what: 'What do you want to correct?',
    cadence: 'How often we agreed to meet',
    away: (name: string): string => `${name} is away`,
    held: 'We met without an invite',
    every: (days: number): string => days === 7 ? 'Every week' : `Every ${days / 7} weeks`,
    from: 'First day away',
    back: 'First day back',
    day: 'Date',
    time: 'Start time',
    minutes: 'Length in minutes',
    save: 'Save',
    saved: 'Saved. The digest will use this.',
    faults: {
      incomplete: 'Please fill in every field.',
      backBeforeAway: 'The first day back must be after the first day away. Did you swap the two?',
      notYet: 'This 1:1 has not ended yet. Check the date and the time.',
    },
  },
  failed: 'This could not be loaded.',
};

/** "Ann", "Ann and Bo", "Ann, Bo and Cy". */
function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
