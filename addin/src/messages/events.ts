/** Said by Outlook itself, above an invite or when it is sent. */
export const eventWords = {
  /** On buttons of Outlook's. */
  add: 'Add agenda',

  /** At most 150 characters, whatever the name. */
  offer: (name: string): string => `This looks like a 1:1 with ${short(name, 60)}. An agenda helps both of you prepare.`,

  /** At most 500 characters. */
  noAgenda: (name: string): string =>
    `This 1:1 with ${short(name, 60)} has no agenda yet. With one, both of you can prepare. You can also send it as it is.`,
};

function short(name: string, most: number): string {
  const letters = Array.from(name);
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}
