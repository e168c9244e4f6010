/** @returns the catalogue with every text in brackets, with accents, and about a third longer. Arguments and choices stay. */
export function pseudoCatalogue(json: string): string;
