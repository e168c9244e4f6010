// Generated from functions/Core/Agendas/Library by 'npm run templates:generate'.

export interface ShortTemplate {
  readonly title: string;
  /** Each with its minutes. {me} and {other} stand for first names. */
  readonly sections: readonly (readonly [title: string, minutes: number])[];
}

export const templates: Readonly<Partial<Record<string, ShortTemplate>>> = {
  'after-leave': {
    title: 'After leave',
    sections: [
      ['Welcome back', 8],
      ['What has changed', 8],
      ['How you want to return', 9],
      ['The next weeks', 5],
    ],
  },
  'career-quarterly': {
    title: 'Career, once a quarter',
    sections: [
      ['Looking back', 10],
      ['Where you want to go', 15],
      ['What is between here and there', 10],
      ['One step', 10],
    ],
  },
  'direct-report-weekly': {
    title: 'Direct report, weekly',
    sections: [
      ['{other}\'s topics', 18],
      ['How we work', 4],
      ['Growth', 3],
      ['News and feedback from {me}', 3],
      ['What we take away', 2],
    ],
  },
  'feedback-both-ways': {
    title: 'Giving and getting feedback',
    sections: [
      ['For {me} first', 12],
      ['For {other}', 12],
      ['What we will each try', 6],
    ],
  },
  'first-one-on-one': {
    title: 'First 1:1 with a new report',
    sections: [
      ['Getting to know each other', 15],
      ['How we want to work together', 12],
      ['What is expected', 8],
      ['How we use our 1:1s', 10],
    ],
  },
  'manager-of-managers': {
    title: 'Manager of managers',
    sections: [
      ['{other}\'s topics', 18],
      ['How are your 1:1s going?', 7],
      ['One struggle, looked at closely', 10],
      ['Growing as a manager', 4],
      ['From {me}', 4],
      ['What we take away', 2],
    ],
  },
  'nothing-to-discuss': {
    title: 'Nothing to discuss',
    sections: [
      ['Pick one each', 15],
      ['Reversed: {other} asks, {me} answers', 12],
      ['What we take away', 3],
    ],
  },
  'peer': {
    title: 'Peers',
    sections: [
      ['What is on our minds', 10],
      ['Where our work meets', 10],
      ['How we work together', 6],
      ['What we take away', 4],
    ],
  },
  'practice-round': {
    title: 'Practice round',
    sections: [
      ['Set the scene', 5],
      ['Round one: {other} leads, {me} plays the report', 10],
      ['Debrief', 7],
      ['Round two: {me} leads, {other} plays the report', 10],
      ['Debrief', 7],
      ['Into the real thing', 6],
    ],
  },
  'skip-level': {
    title: 'Skip-level',
    sections: [
      ['What this is for', 4],
      ['Your work, from where you are', 8],
      ['How things land', 8],
      ['How it is to be managed here', 6],
      ['Your turn', 4],
    ],
  },
  'ten-ten-ten': {
    title: 'Ten, ten, ten',
    sections: [
      ['Ten minutes for {other}', 10],
      ['Ten minutes for {me}', 10],
      ['Ten minutes for what lies ahead', 10],
    ],
  },
  'with-my-manager': {
    title: 'With my manager',
    sections: [
      ['What I bring', 14],
      ['What you should know', 5],
      ['How I am doing', 5],
      ['From {other}', 4],
      ['What we take away', 2],
    ],
  },
};
