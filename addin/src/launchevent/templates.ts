// Generated from functions/Core/Templates/Library/en by 'npm run templates:generate'.

export interface ShortTemplate {
  readonly title: string;
  /** {me} and {other} stand for first names. */
  readonly sections: readonly (readonly [title: string, minutes: number])[];
}

export const templates: Readonly<Partial<Record<string, ShortTemplate>>> = {
  'direct-report-weekly': {
    title: 'Regular 1:1',
    sections: [
      ['{other}\'s topics', 18],
      ['How we work', 4],
      ['Growth', 3],
      ['News and feedback from {me}', 3],
      ['Next steps', 2],
    ],
  },
  'manager-of-managers': {
    title: 'Regular 1:1 with a manager',
    sections: [
      ['{other}\'s topics', 18],
      ['How are your 1:1s going?', 7],
      ['A closer look at one challenge', 10],
      ['Growing as a manager', 4],
      ['From {me}', 4],
      ['Next steps', 2],
    ],
  },
  'peer': {
    title: 'Peer 1:1',
    sections: [
      ['What\'s on our minds', 10],
      ['Where our work overlaps', 10],
      ['How we work together', 6],
      ['Next steps', 4],
    ],
  },
  'skip-level': {
    title: 'Skip-level 1:1',
    sections: [
      ['What this is for', 4],
      ['Your work, from where you are', 8],
      ['How things land', 8],
      ['What it\'s like to be managed here', 6],
      ['Your turn', 4],
    ],
  },
  'ten-ten-ten': {
    title: 'Ten, ten, ten',
    sections: [
      ['Ten minutes for {other}', 10],
      ['Ten minutes for {me}', 10],
      ['Ten minutes for the future', 10],
    ],
  },
  'with-my-manager': {
    title: '1:1 with my manager',
    sections: [
      ['What I bring', 14],
      ['What you should know', 5],
      ['How I\'m doing', 5],
      ['From {other}', 4],
      ['Next steps', 2],
    ],
  },
};
