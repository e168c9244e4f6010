/** The pages that invites and digests link to. */
export const pageWords = {
  product: '1:1',
  nowhere: { title: 'This link leads nowhere', text: 'It may have been cut short. Open it once more from the invite or the digest.' },
  ofOthers: { title: 'This agenda belongs to two other people', text: 'Only the two of a 1:1 can see what they want to talk about. Were you sent the link by mistake?' },
  failed: 'This could not be loaded.',
  agenda: {
    title: (name: string): string => `1:1 with ${name}`,
    of: (moment: string): string => `The agenda of ${moment}`,
    toNext: (moment: string): string => `Go to the next one, ${moment}`,
    noNext: 'No next 1:1 is planned',
    noNextText: 'As soon as one is in the calendar, its agenda is here, under this same link.',
    unknown: 'The calendar could not be read yet, so it is not known when the next 1:1 is. Try again in a while.',
  },
  next: {
    title: (name: string): string => `A question for ${name}`,
    when: (moment: string, ago: string): string => `Your next 1:1 is on ${moment}, ${ago}.`,
    noNext: (name: string): string => `No next 1:1 with ${name} is planned. Plan one, and open this link again; or simply ask when you see them.`,
    put: 'Put it on the agenda',
    isThere: (moment: string): string => `It is on the agenda of ${moment}.`,
    bothSee: (name: string): string => `${name} sees it there, too, and can think about it before.`,
    open: 'Open the agenda',
    notYours: { title: 'This question is for somebody else', text: 'The link comes from a digest about managers who report to its reader. None of yours is meant.' },
    unknownQuestion: { title: 'This question is not asked any more', text: 'Your next digest brings another one.' },
  },
  preferences: { title: 'Your preferences', inOutlook: 'What the add-in does when you plan a 1:1 is chosen in Outlook, beside a meeting, under "My 1:1s".' },
};
