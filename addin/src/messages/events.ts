/** Shown by Outlook itself, above an invite or when it is sent. */
export const eventMessages = {
  /** On Outlook's own buttons. */
  add: 'Add agenda',

  /** At most 150 characters, however long the name is. */
  offer: (name: string): string => `This looks like a 1:1 with ${shorten(name, 60)}. An agenda helps both of you prepare.`,

  /** At most 500 characters. */
  noAgenda: (name: string): string =>
    `This 1:1 with ${shorten(name, 60)} has no agenda yet. An agenda helps both of you prepare. You can also send the invite as it is.`,

  /** At most 500 characters. */
  alsoGoesTo: (name: string, more: number): string =>
    `This invite also goes to ${shorten(name, 60)}${more === 0 ? '' : ` and ${more} more`}, and has an agenda of the two of you in it. `
      + 'Delete the agenda if they should not see it, or send the invite as it is.',
};

function shorten(name: string, longest: number): string {
  const letters = Array.from(name);
  return letters.length <= longest ? name : `${letters.slice(0, longest - 1).join('')}…`;
}
