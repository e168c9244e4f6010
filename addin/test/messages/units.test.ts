import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../build/messages/spelling.mjs';
import { linesIn } from './writtenLines';

describe('No line of a text ends', () => {
  it.each(['de', 'es', 'fr'])('between a number and its unit, in %s', (language) => {
    const { looseUnit } = spellingOf(language);
    const lines = linesIn(language);
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.filter((line) => looseUnit?.test(line) !== false)).toEqual([]);
  });
});
