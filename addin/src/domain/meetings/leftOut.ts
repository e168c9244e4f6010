import type { Entry } from './entries';
import { nameIn, type Invitee, type LeftOut } from './participants';

/** Once each, unless the same person takes part by another entry. */
export function leftOutIn(entries: readonly Entry[], invitees: readonly Invitee[]): readonly LeftOut[] {
  const found = new Map<string, LeftOut>();
  for (const { kind, address } of entries) {
    if (kind !== 'participant' && kind !== 'group' && !invitees.some((one) => one.address === address)) {
      found.set(`${kind} ${address}`, { kind, address, name: nameIn(entries, address) });
    }
  }

  return [...found.values()];
}
