import { describe, expect, it } from 'vitest';
import { linesIn, quotedIn } from './writtenLines';

/** A value in quotation marks of YAML, code, a link's address and markup are for programs. */
function proseOf(line: string): string {
  return line.replace(/^(\S+: +(?:- |[a-z-]+: ))"(.*)"$/u, '$1$2')
    .replaceAll(/`[^`]*`|\{\{.*?\}\}|https?:\/\/\S+|\]\([^)]*\)|<[^>]*>/gu, '');
}

const isStraight = (line: string): boolean => /['"]/u.test(proseOf(line));

describe('What people read has typographic apostrophes and quotation marks', () => {
  it.each(['en', 'de', 'es', 'fr', 'ja'])('in the guides, coaching and templates in %s', (language) => {
    const lines = linesIn(language);
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.filter(isStraight)).toEqual([]);
  });

  it.each([
    'peer.md: ## {{ other.first_name }}\'s topics (18 min)', 'peer.md: Ask "What else?"', 'peer.md:   - "\\"We are all busy.\\""',
    'peer.md: purpose: "When there\'s nothing."',
  ])('and a straight one is seen: %s', (line) => {
    expect(isStraight(line)).toBe(true);
  });

  it.each([
    'peer.md: ## {{ other.first_name }}’s topics (18 min)', 'peer.md:   - "“We’re all busy.”"', 'peer.md: purpose: "Two parts: one each."',
    'guide.md: `oneonone serve --people "people.csv"`',
  ])('but the marks of YAML and of code are not: %s', (line) => {
    expect(isStraight(line)).toBe(false);
  });
});

describe('What the digest quotes', () => {
  it.each(['en', 'de', 'es', 'fr', 'ja'])('contains no quotation, in %s', (language) => {
    const quoted = quotedIn(language);
    expect(quoted.length).toBeGreaterThan(80);
    expect(quoted.filter((text) => /[“”„«»「」]/u.test(text))).toEqual([]);
  });
});
