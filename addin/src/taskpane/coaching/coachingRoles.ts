import type { CoachingRole, Me, Relationship } from '../../api/types';

/**
 * The roles that somebody has in a 1:1, or has at all if none is shown.
 * @param relationship - the other person's relationship to them; null if there is no 1:1.
 * @param me - null until the server has answered.
 */
export function rolesOf(relationship: Relationship | null, me: Pick<Me, 'isManager' | 'getsDigest'> | null): readonly CoachingRole[] {
  const above: readonly CoachingRole[] = me?.getsDigest === true ? ['managerOfManagers'] : [];
  switch (relationship) {
    case 'directReport': return ['manager', ...above];
    case 'manager': return ['report'];
    case 'skipLevel': return above.length > 0 ? above : ['report'];
    case 'peer':
    case 'colleague':
    case 'external': return ['peer'];
    case null: return me?.isManager === true ? ['manager', ...above] : ['report', 'peer'];
  }
}

/** What is for one of the roles; all of it if nothing is. */
export function forRoles<T extends { readonly for: readonly CoachingRole[] }>(
  all: readonly T[], roles: readonly CoachingRole[],
): readonly T[] {
  const fitting = all.filter((one) => one.for.some((role) => roles.includes(role)));
  return fitting.length > 0 ? fitting : all;
}
