import rules from '../../../../functions/Core/Meetings/not-people.json';
import type { EntryKind } from './entries';

type Nobody = Exclude<EntryKind, 'participant' | 'group' | 'informed' | 'delegator'>;

/** By address, or by domain, which has no @. */
const kinds = new Map((rules as readonly { kind: string; address?: string; domain?: string }[])
  .map(({ kind, domain, address = domain }) => [address, kind as Nobody]));

/**
 * What an address is instead of a person; null when the built-in list does not have it. What an organisation adds to the list is known to
 * the server only.
 */
export function findNobody(canonical: string): Nobody | null {
  let rest = canonical.includes('@') ? canonical : '';
  while (rest !== '') {
    const kind = kinds.get(rest);
    if (kind !== undefined) {
      return kind;
    }

    rest = rest.replace(/^(?:.*@|[^.]*\.?)/, ''); // the domain, then the domain above it
  }

  return null;
}
