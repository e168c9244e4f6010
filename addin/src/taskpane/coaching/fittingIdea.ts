import type { Idea, Pair, Signals } from '../../api/types';

/** What one idea is chosen by. */
export interface Moment {
  readonly pair: Pair;
  /** Of a manager and their report only. */
  readonly signals: Signals | null;
  /** Whole days since 1970, so that the idea changes from week to week and not while one looks. */
  readonly day: number;
  /** How often the person asked for another one. */
  readonly skipped: number;
}

/**
 * One idea that fits: feedback while the two know each other, something to practise where what shows asks for it, and never one that a
 * person from whom nothing is expected could not use. Null only for an empty catalogue.
 */
export function fittingIdea(ideas: readonly Idea[], { pair, signals, day, skipped }: Moment): Idea | null {
  const wanted = (signals?.hints.length ?? 0) > 0 ? ['practice', 'template'] : pair.meetings.last == null ? ['template', 'reading'] : ['feedback', 'practice'];
  const first = ideas.filter((idea) => wanted.includes(idea.kind));
  const all = [...turned(first, Math.floor(day / 7)), ...ideas.filter((idea) => !first.includes(idea))];
  return all.length === 0 ? null : all[skipped % all.length] ?? null;
}

function turned<T>(items: readonly T[], by: number): readonly T[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
