/** The pages that invites and digests link to. */
export const pageMessages = {
  product: '1:1',
  notFound: { title: 'This link does not work', text: 'It may be incomplete. Open it again from the invite or the digest.' },
  otherPeople: {
    title: 'This agenda belongs to two other people',
    text: 'Only the two people in a 1:1 can see its agenda. Did somebody send you this link by mistake?',
  },
  failed: 'This could not be loaded.',
  agenda: {
    title: (name: string): string => `1:1 with ${name}`,
    heading: (moment: string): string => `Agenda for ${moment}`,
    toNext: (moment: string): string => `Go to the next one, ${moment}`,
    noNext: 'No 1:1 is scheduled',
    noNextText: 'Once one is in the calendar, this link opens its agenda.',
    calendarUnknown: 'We could not read the calendar yet, so we do not know when the next 1:1 is. Try again later.',
  },
  question: {
    title: (name: string): string => `A question for ${name}`,
    when: (moment: string, ago: string): string => `Your next 1:1 is on ${moment}, ${ago}.`,
    noNext: (name: string): string =>
      `No 1:1 with ${name} is scheduled. Schedule one and open this link again, or just ask when you see each other.`,
    add: 'Add to the agenda',
    isOnAgenda: (moment: string): string => `It is on the agenda for ${moment}.`,
    bothSee: (name: string): string => `${name} can see it there too, and think about it beforehand.`,
    open: 'Open the agenda',
    notYours: {
      title: 'This question is for somebody else',
      text: 'This link comes from somebody else\'s digest and is about one of their managers.',
    },
    unknown: { title: 'We no longer ask this question', text: 'Your next digest will have another one.' },
  },
  preferences: {
    title: 'Your preferences',
    inOutlook: 'To choose what the add-in does when you schedule a 1:1, open "My 1:1s" next to a meeting in Outlook.',
  },
};
