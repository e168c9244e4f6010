import type { Rule } from 'eslint';

export const wordsRule: Rule.RuleModule;
