import { describe, expect, it } from 'vitest';
import type { Template } from '../../api/types';
import { rankTemplates } from './templateOffers';

describe('Template offers', () => {
  const template = (id: string, ...kinds: string[]): Template =>
    ({ id, title: id, minutes: 30, purpose: `For ${id}`, kinds, cadences: [], version: 1 }) as unknown as Template;

  it('start with those that fit, then those for the same kind of 1:1', () => {
    const fitting = [{ id: 'career', title: 'Career', why: 'it is time' }];
    const all = [template('peer', 'peer'), template('weekly', 'directReport'), template('career', 'directReport')];
    expect(rankTemplates(fitting, all, 'directReport').map(({ id, why, isFor }) => [id, why, isFor]))
      .toEqual([['career', 'it is time', null], ['weekly', null, null], ['peer', null, ['peer']]]);
  });
});
