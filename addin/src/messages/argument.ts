/** A text that appears in no message. */
const mark = '\n';

/** The parts of a message before and after its argument. */
export function around(say: (argument: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = say(mark).split(mark);
  return [before, after];
}
