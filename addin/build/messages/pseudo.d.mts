/** @returns the catalogue with every text in brackets, with accents, and about a third longer. Arguments and choices stay. */
export function pseudoCatalogue(json: string): string;
/** @returns a module of messages that tell the page their arguments: `noteMessage`. */
export function notingArguments(code: string): string;
/** @returns the ids of the messages that a text in the pseudo-language consists of, sorted. */
export function messagesIn(text: string): string[];
/** @returns the invisible name at the end of a message's text. */
export function invisibleName(id: string): string;
