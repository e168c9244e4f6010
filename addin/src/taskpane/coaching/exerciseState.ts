import type { TacticalStatement } from '../../api/types';

export interface ExerciseState {
  /** The index of the current statement. */
  readonly at: number;
  /** How many answers were right. */
  readonly right: number;
  /** The answer to the current statement; null until there is one. */
  readonly answer: TacticalStatement['answer'] | null;
}

export const initialExercise: ExerciseState = { at: 0, right: 0, answer: null };

/** Null once all statements have been answered. */
export function currentStatement(state: ExerciseState, statements: readonly TacticalStatement[]): TacticalStatement | null {
  return statements[state.at] ?? null;
}

/** Only the first answer to a statement counts. */
export function withAnswer(state: ExerciseState, statement: TacticalStatement, answer: TacticalStatement['answer']): ExerciseState {
  return state.answer === null ? { ...state, answer, right: state.right + (answer === statement.answer ? 1 : 0) } : state;
}

export function isRight(state: ExerciseState, statement: TacticalStatement): boolean {
  return state.answer === statement.answer;
}

export function nextStatement(state: ExerciseState): ExerciseState {
  return state.answer === null ? state : { ...state, at: state.at + 1, answer: null };
}
