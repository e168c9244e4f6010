import rules from '../../../../functions/Core/Meetings/not-people.json';
import type { EntryKind } from './entries';

type Nobody = Exclude<EntryKind, 'participant' | 'group' | 'informed' | 'delegator'>;

const kindOfAddress = new Map<string, Nobody>();
const kindOfDomain = new Map<string, Nobody>();
for (const { kind, address, domain } of rules as readonly { kind: string; address?: string; domain?: string }[]) {
  if (address !== undefined) {
    kindOfAddress.set(address, kind as Nobody);
  } else if (domain !== undefined) {
    kindOfDomain.set(domain, kind as Nobody);
  }
}

/**
 * What an address is instead of a person; null when the built-in list does not have it. What an organisation adds to the list is known to
 * the server only.
 */
export function findNobody(canonical: string): Nobody | null {
  const exact = kindOfAddress.get(canonical);
  if (exact !== undefined) {
    return exact;
  }

  let domain = canonical.includes('@') ? canonical.slice(canonical.lastIndexOf('@') + 1) : '';
  while (domain !== '') {
    const kind = kindOfDomain.get(domain);
    if (kind !== undefined) {
      return kind;
    }

    domain = domain.includes('.') ? domain.slice(domain.indexOf('.') + 1) : '';
  }

  return null;
}
