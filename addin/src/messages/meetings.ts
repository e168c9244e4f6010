/** What the pane shows about the meeting that it is opened next to, and about the last one. */
export const meetingMessages = {
  relationships: {
    directReport: 'Your report',
    manager: 'Your manager',
    skipLevel: 'Skip-level',
    peer: 'Your peer',
    colleague: 'Your colleague',
    external: 'External',
  },
  oneOnOneWith: (name: string): string => `1:1 with ${name}`,
  since: (date: string): string => `since ${date}`,
  /** How often the two have agreed to meet. */
  agreed: (days: number): string => days === 7 ? 'weekly, as agreed' : `every ${days / 7} weeks, as agreed`,
  /** The 1:1 that the pane is opened next to. */
  occurrence: (moment: string, ago: string): string => `This one: ${moment}, ${ago}`,
  last: 'Last',
  /** Instead of "Last" beside a 1:1 that was before it. */
  mostRecent: 'Most recent',
  next: 'Next',
  noLast: 'None yet',
  noNext: 'None scheduled',
  calendarUnknown: 'We could not read the calendar yet, so we cannot show the last and next 1:1.',
  noMeeting: { title: 'No meeting selected', text: 'Open this pane next to a 1:1 to see its agenda and notes.' },
  notOneOnOne: { title: 'Not a 1:1', remedy: 'To make it a 1:1' },
  otherPeople: { title: 'Somebody else\'s 1:1', text: 'You are signed in with an address that is not part of it.' },
  external: {
    title: (name: string): string => `${name} is not in your directory`,
    text: '1:1s with people outside your organisation do not count, and we store nothing about them.',
  },
  lastMeeting: {
    /** Read out after the date on the button that opens it. */
    open: 'agenda and notes of the last 1:1',
    close: 'Close the last 1:1',
    heading: (moment: string): string => `Last 1:1, ${moment}`,
    points: 'On the agenda',
    noAgenda: 'No agenda was prepared.',
    noPoints: 'Nobody added a point.',
    notes: 'Notes',
    noNotes: 'No notes.',
    failed: 'The last 1:1 could not be loaded.',
  },
};
