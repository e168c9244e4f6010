/** Said before it is switched on: what will be mailed, and to whom. */
export const seriesWords = {
  label: 'Prepare every agenda in this series',
  off: (name: string, hours: number): string =>
    `If you switch this on, each agenda is ready ${hours} hours before the 1:1. The series' invite is written to once: Outlook mails ${name} one update, and nobody else.`,
  offEvery: (name: string, hours: number): string =>
    `If you switch this on, each agenda is written into its invite ${hours} hours before the 1:1, and Outlook mails ${name} each time.`,
  attendee: (name: string, hours: number): string =>
    `If you switch this on, each agenda is ready ${hours} hours before the 1:1. The series is ${name}'s, so it is written into their invite, with one update mailed to you, only if they have switched this on, too.`,
  several: (name: string): string => `Should you two have several series, it holds for each; a single 1:1 with ${name} is left alone.`,
  on: (name: string): string => `Agendas are prepared by themselves in every series you have with ${name}. A single 1:1 is left alone.`,
  onForAll: 'Agendas of all your 1:1s are prepared by themselves; you chose that in My 1:1s.',
  saved: { on: 'Switched on.', off: 'Switched off. What is in invites already stays there.' },
};
