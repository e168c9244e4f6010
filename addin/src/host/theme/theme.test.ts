import { describe, expect, it } from 'vitest';
import { themeFor } from './theme';

describe('The theme', () => {
  it.each([
    ['#ffffff', 'light'], ['#1f1f1f', 'dark'], ['#000000', 'contrast'], ['#F3F2F1', 'light'], [null, 'dark'], ['red', 'dark'],
  ])('for %s on a dark system is %s', (background, theme) => {
    expect(themeFor(background, true)).toBe(theme);
  });

  it('is light if neither Outlook nor the system says otherwise', () => {
    expect(themeFor(null, false)).toBe('light');
  });
});
