/** Is in no message. */
const mark = '\n';

/** What a message says before and after its argument. */
export function around(say: (argument: string) => string): readonly [before: string, after: string] {
  const [before = '', after = ''] = say(mark).split(mark);
  return [before, after];
}

/** The argument with which a message says this text; null if it says another. */
export function argumentOf(text: string, say: (argument: string) => string): string | null {
  const [before, after] = around(say);
  const isSaid = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return isSaid ? text.slice(before.length, text.length - after.length) : null;
}
