import { describe, expect, it } from 'vitest';
import { fingerprint, record, uncompared } from '../../build/messages/compared.mjs';

const english = new Map([['digest.subject', 'Week {week}'], ['ideas/count-to-ten.md', 'Count to ten.']]);
const compared = { 'digest.subject': fingerprint('Week {week}'), 'ideas/count-to-ten.md': fingerprint('Count to ten.') };

describe('A translation', () => {
  it('counts as current while the English is the one that it was compared with', () => {
    expect(uncompared(english, compared)).toEqual({ changed: [], gone: [] });
  });

  it('is stale once the English changes, by so much as a comma', () => {
    expect(uncompared(new Map([...english, ['digest.subject', 'Week, {week}']]), compared).changed).toEqual(['digest.subject']);
  });

  it('is stale while nobody has compared it at all', () => {
    expect(uncompared(new Map([...english, ['digest.new', 'New']]), compared).changed).toEqual(['digest.new']);
  });

  it('is reported once its English has gone', () => {
    expect(uncompared(new Map([['digest.subject', 'Week {week}']]), compared).gone).toEqual(['ideas/count-to-ten.md']);
  });

  it('is current again once somebody has compared it, and no other becomes so', () => {
    const changed = new Map([['digest.subject', 'The week {week}'], ['ideas/count-to-ten.md', 'Count to nine.']]);
    const now = record(changed, { ...compared, gone: 'x' }, ['digest.subject']);
    expect(uncompared(changed, now)).toEqual({ changed: ['ideas/count-to-ten.md'], gone: [] });
  });

  it('is the same text with the line ends of any machine', () => {
    expect(fingerprint('One.\r\nTwo.')).toBe(fingerprint('One.\nTwo.'));
  });
});
