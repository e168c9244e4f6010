import { describe, expect, it } from 'vitest';
import { workshopTime, type Step } from './workshopTime';

const step = (id: string, from: number, to: number): Step => ({ id, from, to, title: id, what: '', say: [] });
const steps = [step('why', 0, 5), step('round', 5, 12)];

describe('The clock of a workshop', () => {
  it.each([
    [0, 'why', 0, 5], [1, 'why', 0, 5], [60, 'why', 1, 4], [299, 'why', 4, 1], [300, 'round', 5, 7], [719, 'round', 11, 1],
  ])('after %d s is in its step', (seconds, id, minute, left) => {
    expect(workshopTime(steps, seconds)).toEqual({ step: steps.find((one) => one.id === id), minute, left });
  });

  it('has no step once the workshop is over', () => {
    expect(workshopTime(steps, 720)).toEqual({ step: null, minute: 12, left: 0 });
  });
});
