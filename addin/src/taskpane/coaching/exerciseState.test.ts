import { describe, expect, it } from 'vitest';
import type { TacticalStatement } from '../../api/types';
import { currentStatement, initialExercise, nextStatement, withAnswer } from './exerciseState';

describe('The exercise', () => {
  const statements = [{ answer: 'tactical' }, { answer: 'worthwhile' }] as TacticalStatement[];

  it('counts the first answer to each statement, and ends after the last', () => {
    const first = withAnswer(initialExercise, statements[0]!, 'tactical');
    expect(withAnswer(first, statements[0]!, 'worthwhile')).toBe(first);
    const second = withAnswer(nextStatement(first), statements[1]!, 'tactical');
    expect([nextStatement(initialExercise).at, second.right, currentStatement(nextStatement(second), statements)]).toEqual([0, 1, null]);
  });
});
