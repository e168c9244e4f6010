import { describe, expect, it } from 'vitest';
import { meetingWith } from '../catalogue/relationships';
import { argumentOf, around } from './argument';

describe('The argument of a message', () => {
  const say = (name: string): string => meetingWith.external({ name });

  it('is found in what the message says', () => {
    expect(argumentOf('1:1 with Bo, who is not in the directory', say)).toBe('Bo');
  });

  it('is not found in what another message says', () => {
    expect(argumentOf('1:1 with your report Bo', say)).toBeNull();
    expect(argumentOf('1:1 with', say)).toBeNull();
  });

  it('has words around it, wherever a language puts it', () => {
    expect(around(say)).toEqual(['1:1 with ', ', who is not in the directory']);
    expect(around((name) => `${name} and you`)).toEqual(['', ' and you']);
  });
});
