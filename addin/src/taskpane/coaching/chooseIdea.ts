import type { CoachingRole, Idea, Pair, Signals } from '../../api/types';
import { forRoles } from './coachingRoles';

export interface IdeaContext {
  /** Null if no 1:1 is shown. */
  readonly pair: Pair | null;
  readonly roles: readonly CoachingRole[];
  /** Only for the manager of a report. */
  readonly signals: Signals | null;
  /** Whole days since 1970, so that the idea changes from week to week but not while somebody reads it. */
  readonly day: number;
  /** How many times the person has asked for another idea. */
  readonly skipped: number;
}

/**
 * Chooses an idea for one of the roles that fits: practice or a template if the signals have hints, a template or reading before the first
 * 1:1, else one of any kind, so that all have been shown before one is repeated. The other ideas for the roles follow. Null only for an
 * empty catalogue.
 */
export function chooseIdea(ideas: readonly Idea[], context: IdeaContext): Idea | null {
  const kinds = kindsFor(context);
  const usable = forRoles(ideas, context.roles);
  const fitting = usable.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const all = [...rotate(fitting, Math.floor(context.day / 7)), ...usable.filter((idea) => !fitting.includes(idea))];
  return all.length === 0 ? null : all[context.skipped % all.length] ?? null;
}

function kindsFor({ pair, signals }: IdeaContext): readonly Idea['kind'][] | null {
  if (pair === null) {
    return null;
  }

  if (signals !== null && signals.hints.length > 0) {
    return ['practice', 'template'];
  }

  return pair.meetings.last == null ? ['template', 'reading'] : null;
}

function rotate<T>(items: readonly T[], by: number): readonly T[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
