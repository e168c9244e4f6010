import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../test/fakes/fakePane';
import type { Idea, Pair, Signals } from '../../api/types';
import { chooseIdea } from './chooseIdea';

describe('The idea', () => {
  const kinds = ['feedback', 'practice', 'template', 'reading'] as const;
  const ideas = kinds.map((kind) => ({ id: kind, kind, for: ['manager'], title: kind, text: '' }) as unknown as Idea);
  const context = { pair: pairOf() as Pair, roles: ['manager'] as const, signals: null, day: 7 * 4, skipped: 0 };

  it('fits the pair and its signals, and changes every week', () => {
    expect(chooseIdea(ideas, context)?.kind).toBe('feedback');
    expect(chooseIdea(ideas, { ...context, day: context.day + 6 })?.kind).toBe('feedback');
    expect(chooseIdea(ideas, { ...context, day: context.day + 7 })?.kind).toBe('practice');
    expect(chooseIdea(ideas, { ...context, day: context.day + 7 * 3 })?.kind).toBe('reading');
    expect(chooseIdea(ideas, { ...context, signals: { hints: [{}] } as unknown as Signals })?.kind).toBe('practice');
    expect(chooseIdea(ideas, { ...context, pair: pairOf({ meetings: { known: true } }) as Pair })?.kind).toBe('template');
  });

  it('is for the role, and of any kind where no 1:1 is shown', () => {
    const forReports = { ...ideas[0], id: 'upwards', for: ['report'] } as Idea;
    const shown = (more: object): readonly (string | undefined)[] =>
      [0, 1, 2, 3].map((skipped) => chooseIdea([forReports, ...ideas], { ...context, ...more, skipped })?.id);
    expect(shown({})).not.toContain('upwards');
    expect(new Set(shown({ roles: ['report'] }))).toEqual(new Set(['upwards']));
    expect(shown({ pair: null })).toEqual([...kinds]);
  });

  it('is a different one each week until all have been shown', () => {
    const weeks = ideas.map((_, week) => chooseIdea(ideas, { ...context, day: context.day + 7 * week })?.id);
    expect(new Set(weeks).size).toBe(ideas.length);
  });

  it('is a different one each time until all have been shown', () => {
    expect(new Set([0, 1, 2, 3].map((skipped) => chooseIdea(ideas, { ...context, skipped })?.id)).size).toBe(4);
    expect(chooseIdea([], context)).toBeNull();
  });
});
