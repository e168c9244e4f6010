import { describe, expect, it } from 'vitest';
import { meetingWith } from '../catalogue/relationships';
import { around } from './argument';

describe('The argument of a message', () => {
  const say = (name: string): string => meetingWith.external({ name });

  it('has words around it, wherever a language puts it', () => {
    expect(around(say)).toEqual(['1:1 with ', ', who is not in the directory']);
    expect(around((name) => `${name} and you`)).toEqual(['', ' and you']);
  });
});
