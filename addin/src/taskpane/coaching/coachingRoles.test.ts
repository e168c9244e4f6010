import { describe, expect, it } from 'vitest';
import { forRoles, rolesOf } from './coachingRoles';

describe('Roles', () => {
  const manager = { isManager: true, getsDigest: false };
  const director = { isManager: true, getsDigest: true };
  const report = { isManager: false, getsDigest: false };

  it('follow from the other person', () => {
    expect(rolesOf('directReport', manager)).toEqual(['manager']);
    expect(rolesOf('directReport', director)).toEqual(['manager', 'managerOfManagers']);
    expect(rolesOf('manager', director)).toEqual(['report']);
    expect(rolesOf('skipLevel', director)).toEqual(['managerOfManagers']);
    expect(rolesOf('skipLevel', report)).toEqual(['report']);
    expect(rolesOf('colleague', manager)).toEqual(['peer']);
  });

  it('follow from who somebody is where no 1:1 is shown', () => {
    expect(rolesOf(null, director)).toEqual(['manager', 'managerOfManagers']);
    expect(rolesOf(null, report)).toEqual(['report', 'peer']);
    expect(rolesOf(null, null)).toEqual(['report', 'peer']);
  });

  it('select what is for one of them, or else everything', () => {
    const all = [{ id: 1, for: ['peer'] as const }, { id: 2, for: ['manager', 'peer'] as const }];
    expect(forRoles(all, ['manager']).map(({ id }) => id)).toEqual([2]);
    expect(forRoles(all, ['report'])).toEqual(all);
  });
});
