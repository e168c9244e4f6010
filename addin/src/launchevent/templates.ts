// Generated from functions/Core/Templates/Library/en by 'npm run templates:generate'.

/**
 * By id. The first line is the title; each of the others is a section: its minutes and its heading, in which {me} and {other} stand for
 * first names. One text for each template is smaller than a table.
 */
export const templates: Readonly<Record<'ten-ten-ten', string> & Partial<Record<string, string>>> = {
  'direct-report-weekly': 'Regular 1:1'
    + '\n18 {other}’s topics'
    + '\n4 How we work'
    + '\n3 Growth'
    + '\n3 News and feedback from {me}'
    + '\n2 Next steps',
  'manager-of-managers': 'Regular 1:1 with a manager'
    + '\n18 {other}’s topics'
    + '\n7 How are your 1:1s going?'
    + '\n10 A closer look at one challenge'
    + '\n4 Growing as a manager'
    + '\n4 From {me}'
    + '\n2 Next steps',
  'peer': 'Peer 1:1'
    + '\n10 What’s on our minds'
    + '\n10 Where our work overlaps'
    + '\n6 How we work together'
    + '\n4 Next steps',
  'skip-level': 'Skip-level 1:1'
    + '\n4 What this is for'
    + '\n8 Your work, from where you are'
    + '\n8 How things land'
    + '\n6 What it’s like to be managed here'
    + '\n4 Your turn',
  'ten-ten-ten': 'Ten, ten, ten'
    + '\n10 Ten minutes for {other}'
    + '\n10 Ten minutes for {me}'
    + '\n10 Ten minutes for the future',
  'with-my-manager': '1:1 with my manager'
    + '\n14 What I bring'
    + '\n5 What you should know'
    + '\n5 How I’m doing'
    + '\n4 From {other}'
    + '\n2 Next steps',
};
