import type { TacticalStatement } from '../../api/types';

export interface ExerciseState {
  readonly at: number;
  readonly right: number;
  /** To the statement at hand; null while it is open. */
  readonly answer: TacticalStatement['answer'] | null;
}

export const begun: ExerciseState = { at: 0, right: 0, answer: null };

/** Null once all have been judged. */
export function current(state: ExerciseState, statements: readonly TacticalStatement[]): TacticalStatement | null {
  return statements[state.at] ?? null;
}

/** The first answer counts. */
export function answered(state: ExerciseState, statement: TacticalStatement, answer: TacticalStatement['answer']): ExerciseState {
  return state.answer === null ? { ...state, answer, right: state.right + (answer === statement.answer ? 1 : 0) } : state;
}

export function isRight(state: ExerciseState, statement: TacticalStatement): boolean {
  return state.answer === statement.answer;
}

export function next(state: ExerciseState): ExerciseState {
  return state.answer === null ? state : { ...state, at: state.at + 1, answer: null };
}
