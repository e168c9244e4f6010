import * as say from '../catalogue/events';

/** Shown by Outlook itself, above an invite or when it is sent. */
export const eventMessages = {
  /** On Outlook's own buttons. */
  button: say.add,

  /** At most 150 characters, however long the name is. */
  offer: (name: string): string => say.offer({ name: shorten(name) }),

  /** At most 500 characters. */
  noAgenda: (name: string): string => say.noAgenda({ name: shorten(name) }),

  /** At most 500 characters. */
  alsoGoesTo: (name: string, more: number): string => (more === 0 ? say.alsoGoesTo : say.alsoGoesToMore)({ name: shorten(name), more }),
};

const longest = 60;

function shorten(name: string): string {
  const letters = Array.from(name);
  return letters.length <= longest ? name : `${letters.slice(0, longest - 1).join('')}…`;
}
