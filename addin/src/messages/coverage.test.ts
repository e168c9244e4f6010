import { expect, it } from 'vitest';
import words from '../../../tests/Core.Tests/Coverage/status-words.json';
import { coverageMessages } from './coverage';

it('calls a status what every other surface calls it', () => {
  expect(coverageMessages.reports.statuses).toEqual(words);
});
