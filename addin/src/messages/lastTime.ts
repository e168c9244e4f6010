/** The 1:1 before, to be read. */
export const lastTimeWords = {
  /** Said after the date on the button that opens it. */
  open: 'agenda and notes of last time',
  close: 'Close last time',
  heading: (moment: string): string => `Last time, ${moment}`,
  points: 'On the agenda',
  noAgenda: 'No agenda was prepared for it.',
  noPoints: 'Nobody had put a point on its agenda.',
  notes: 'Notes',
  noNotes: 'You wrote no notes for it.',
  failed: 'Last time could not be loaded.',
};
