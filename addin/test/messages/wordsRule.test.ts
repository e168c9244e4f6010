import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { wordsRule } from '../../build/wordsRule.mjs';

/** What the rule finds in a file of the pane. */
function wordsIn(code: string): string[] {
  const plugins = { own: { rules: { words: wordsRule } } };
  const languageOptions = { parser: tseslint.parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  return new Linter().verify(code, [{ files: ['**/*.tsx'], plugins, languageOptions, rules: { 'own/words': 'error' } }], 'view.tsx')
    .map(({ message }) => /"(.*)"$/s.exec(message)?.[1] ?? message);
}

describe('Words outside the catalogue are found', () => {
  it.each([
    ['between tags', 'const view = <p>Saved</p>;', 'Saved'],
    ['in braces between tags', "const view = <p>{isDone ? 'Done' : open}</p>;", 'Done'],
    ['around a value between tags', 'const view = <p>{`until ${date}`}</p>;', 'until '],
    ['in a label that is read out', 'const view = <button aria-label="Close" />;', 'Close'],
    ['in a hint', "const view = <input placeholder={isFirst ? 'Name' : ''} />;", 'Name'],
    ['as a sentence', "announce('Not saved yet');", 'Not saved yet'],
    ['as a sentence with a value', 'announce(`Deleted: ${text}`);', 'Deleted: '],
    ['with a full stop', "announce('Saved.');", 'Saved.'],
    ['between facts', "const view = <p>{facts.join(' · ')}</p>;", ' · '],
    ['between two values', 'const view = <p>{a} · {b}</p>;', ' · '],
    ['as a number of a heading', 'const view = <h3>{letter}. {title}</h3>;', '. '],
    ['as a colon', 'const view = <p>{who}: {what}</p>;', ': '],
    ['as brackets between tags', 'const view = <p>{title} ({minutes}</p>;', ' ('],
    ['as a unit', 'const view = <p>{share}%</p>;', '%'],
    ['between two values in braces', "const view = <p>{a}{' – '}{b}</p>;", ' – '],
    ['as a list', "const names = people.join(', ');", ', '],
    ['between sentences', "announce(sentences.join(' '));", ' '],
    ['as brackets around a value', 'const heading = `${title} (${minutes})`;', ' ('],
    ['as brackets in HTML', 'const heading = `<h3>${title} <span>(${minutes})</span></h3>`;', ' <span>('],
  ])('%s', (_, code, words) => {
    expect(wordsIn(code)).toEqual([words]);
  });
});

describe('Text that nobody reads may be in the code', () => {
  it.each([
    ['a class', 'const view = <p class="secondary late">{text}</p>;'],
    ['a class by a condition', "const view = <p class={isLate ? 'status late' : ''}>{text}</p>;"],
    ['a comparison', "const view = <p>{kind === 'shared' && text}</p>;"],
    ['HTML', 'const list = `<ul style="margin:0 0 0 18pt"><li>${item}</li></ul>`;'],
    ['a question to a style sheet', "matchMedia('(prefers-color-scheme: dark)');"],
    ['a message for developers', "throw new OfficeError('Outlook shows another item.');"],
    ['the name of a key', "const isClosing = event.key === 'Escape';"],
    ['a list for a program', "const to = people.join(',') + lines.join('\\n') + parts.join('');"],
    ['brackets of code', 'const colour = `rgb(${red})`;'],
    ['a sign on a button', 'const view = <button aria-label={close}>×</button>;'],
    ['an address', "const path = '/people?';"],
  ])('%s', (_, code) => {
    expect(wordsIn(code)).toEqual([]);
  });
});
