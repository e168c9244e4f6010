import { expect, it } from 'vitest';
import * as japanese from '../../catalogue/ja/digest';
import { failureMessage } from './Notice';

function said(title: string, detail: string | null): string {
  return failureMessage({ kind: 'sealed', problem: { type: 'key-missing', title, detail } });
}

it('What went wrong and what to do are two sentences, with a space between them only where the language has one', () => {
  expect(said('It failed.', 'Try again.')).toBe('It failed. Try again.');
  expect(japanese.sentences({ first: '失敗しました。', second: 'もう一度お試しください。' })).toBe('失敗しました。もう一度お試しください。');
  expect(said('It failed.', null)).toBe('It failed.');
});
