import type { Me, Relationship } from '../../api/types';
import { ownPage } from '../controls/ownPage';

/** A page of docs/guides, by its address. */
export type Guide = 'manager' | 'report' | 'manager-of-managers';

/**
 * The guide for what somebody is in a 1:1, or is at all if none is shown.
 * @param relationship - the other person's relationship to them; null if there is no 1:1.
 * @param me - the person who reads the pane.
 */
export function guideFor(relationship: Relationship | null, me: Pick<Me, 'isManager' | 'getsDigest'>): Guide {
  switch (relationship) {
    case 'manager': return 'report';
    case 'directReport': return 'manager';
    case 'skipLevel': case 'peer': case 'colleague': case 'external': case null: return guideOf(me);
  }
}

function guideOf({ isManager, getsDigest }: Pick<Me, 'isManager' | 'getsDigest'>): Guide {
  if (getsDigest) {
    return 'manager-of-managers';
  }

  return isManager ? 'manager' : 'report';
}

/** Points the "?" of the page at a guide. It is part of the page itself, so that it is there before any script and without a server. */
export function linkGuide(guide: Guide, page: Document = document): void {
  const link = page.querySelector<HTMLAnchorElement>('a#guide');
  if (link !== null) {
    link.href = ownPage(`guides/${guide}`, page);
  }
}
