import { sentences } from '../../catalogue/digest';
import * as joins from '../../catalogue/joins';

/** What the language writes between two facts on one line. */
export const betweenFacts = joins.facts({ first: '', second: '' });

const betweenSentences = sentences({ first: '', second: '' });

export function joinedFacts(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null).join(betweenFacts);
}

export function joinedSentences(all: readonly (string | null | undefined)[]): string {
  return all.filter((sentence) => sentence != null && sentence !== '').join(betweenSentences);
}
