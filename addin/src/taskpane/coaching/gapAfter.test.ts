import { expect, it } from 'vitest';
import { gapAfter } from './gapAfter';

it('A label has a space after it, but none after the colon of Japanese', () => {
  expect(['When:', 'Quand :', 'いつ：'].map(gapAfter)).toEqual([' ', ' ', '']);
});
