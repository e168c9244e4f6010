/** Outlook says no, by its callback. */
export class Refusal extends Error {}

export function refused(): never {
  throw new Refusal('Not to be had.');
}
