// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { translatedLanguages } from '../../../build/language.mjs';
import { meOf, settings } from '../../../test/fakes/fakePane';
import type { Me, SettingsRequest } from '../../api/types';
import { ownNames } from '../../catalogue/languages';
import { LanguageChoice } from './LanguageChoice';

let chosen: Partial<SettingsRequest>[] = [];
const shown = (language: string | null, page = 'en'): readonly string[][] => {
  const me = meOf({ settings: { ...settings, language, address: null } }) as Me;
  const onChoose = (changed: Partial<SettingsRequest>): void => { chosen.push(changed); };
  render(null, document.body);
  render(<LanguageChoice me={me} onChoose={onChoose} folders={['de', 'de-formal', 'fr', 'ja']} page={page} />, document.body);
  return [...document.querySelectorAll('select')].map((list) => [...list.options].map(({ text }) => text));
};

function choose(list: number, value: string): void {
  const select = document.querySelectorAll('select')[list]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

beforeEach(() => { chosen = []; });

it('Each language has the name that it uses for itself', async () => {
  const tags = [...(await translatedLanguages()).filter((tag) => !tag.includes('-')), 'en', 'en-US'];
  expect(tags.sort()).toEqual(Object.keys(ownNames).sort());
  expect(shown(null)).toEqual([['Automatic', 'English', 'English (US)', 'Deutsch', 'Français', '日本語']]);
});

it('The form of address is offered only in a language that has two', () => {
  expect([shown('de'), shown(null, 'de-formal'), shown('ja', 'de'), shown('en', 'de')].map((lists) => lists.length)).toEqual([2, 2, 1, 1]);
});

it('An empty value leaves the choice to others', () => {
  shown('de');
  choose(0, '');
  choose(0, 'fr');
  choose(1, 'formal');
  choose(1, '');
  expect(chosen).toEqual([{ language: '' }, { language: 'fr' }, { address: 'formal' }, { address: '' }]);
});

it('A language that this version does not have stays chosen', () => {
  shown('nl');
  expect(document.querySelector('select')?.value).toBe('nl');
});
