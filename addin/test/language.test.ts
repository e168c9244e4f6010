// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptedLanguage, readLanguage, translatedLanguages, withWords } from '../build/language.mjs';
import type { Me } from '../src/api/types';
import { reader } from '../src/catalogue/region';
import { followRegion, rememberLanguage } from '../src/taskpane/state/rememberedLanguage';
import { meOf, settings } from './fakes/fakePane';

const source = readFileSync(join(import.meta.dirname, '../public/language.js'), 'utf8');
const folders = 'de de-formal fr fr-formal ja';
const outlookIn = (locale: string): string => `/taskpane.html?_host_Info=Outlook$Web$16.01$${locale}$telemetry$$$`;

type RunScript = (place: object, storage: object, browser: object) => void;

/** Where a page goes that is opened at this address; null if it stays. */
function opened(address: string, browser: readonly string[] = [], storage: object = localStorage): string | null {
  const url = new URL(address, 'https://pane.example');
  const here = folders.split(' ').find((folder) => url.pathname.startsWith(`/${folder}/`)) ?? 'en';
  const code = withWords(source, new Map([['folder', here], ['folders', folders]]));
  let target: string | null = null;
  const place = { pathname: url.pathname, search: url.search, hash: url.hash, replace: (to: string) => { target = to; } };
  (runInThisContext(`(function (location, localStorage, navigator) {${code}})`) as RunScript)(place, storage, { languages: browser });
  return target;
}

function chosen(language: string | null, address: 'familiar' | 'formal' = 'familiar', page = 'en'): boolean {
  return rememberLanguage(meOf({ address, settings: { ...settings, language } }) as Me, page);
}

beforeEach(() => { localStorage.clear(); });

describe('Before the server has said who is reading', () => {
  it('a link opens in the first language of the browser that exists', () => {
    expect(opened('/agenda/p?person=ann@x.example#a', ['de-AT', 'en'])).toBe('/de/agenda/p?person=ann@x.example#a');
    expect(opened('/preferences', ['nl', 'ja'])).toBe('/ja/preferences');
    expect([['en-GB', 'de'], ['nl'], []].map((browser) => opened('/preferences', browser))).toEqual([null, null, null]);
  });

  it('the pane opens in the language of Outlook, whatever language the browser has', () => {
    expect(opened(outlookIn('fr-CA'), ['de'])).toBe(`/fr${outlookIn('fr-CA')}`);
    const others = [outlookIn('en-US'), outlookIn('nl-NL'), '/taskpane.html'];
    expect(others.map((address) => opened(address, ['de']))).toEqual([null, null, null]);
  });

  it('stays where a manifest or a link has led', () => {
    expect([`/de-formal${outlookIn('de-DE')}`, '/ja/preferences'].map((address) => opened(address, ['fr']))).toEqual([null, null]);
  });
});

describe('Once a language has been chosen', () => {
  it('everything opens in it', () => {
    chosen('fr');
    expect(opened(`/de${outlookIn('de-DE')}`)).toBe(`/fr${outlookIn('de-DE')}`);
    expect(opened('/agenda/p', ['de'])).toBe('/fr/agenda/p');
    expect(opened('/fr/agenda/p', ['de'])).toBeNull();
  });

  it('a guide in another language stays there for whoever went to it', () => {
    chosen('fr');
    expect(opened('/guides/fairness', ['de'])).toBe('/fr/guides/fairness');
    expect([opened('/de/guides/fairness?stay'), opened('/guides/fairness?stay', ['de'])]).toEqual([null, null]);
  });

  it('English has no folder of its own', () => {
    chosen('en', 'formal');
    expect(opened('/de-formal/agenda/p')).toBe('/agenda/p');
    expect(opened('/agenda/p', ['de'])).toBeNull();
  });

  it('a path that looks like another site stays on this one', () => {
    chosen('en');
    expect(opened('https://pane.example/de//elsewhere.example/agenda/p')).toBe('/elsewhere.example/agenda/p');
  });

  it('formally, where the language has such a form', () => {
    chosen('de', 'formal');
    expect(opened('/preferences')).toBe('/de-formal/preferences');
    chosen(null, 'formal');
    expect(opened(outlookIn('de-DE'))).toBe(`/de-formal${outlookIn('de-DE')}`);
    expect(opened(`/fr${outlookIn('fr-FR')}`)).toBe(`/fr-formal${outlookIn('fr-FR')}`);
    expect(opened('/ja/preferences')).toBeNull();
  });

  it('the page that learns of it is reloaded once, and only once', () => {
    expect([chosen('de'), chosen('de'), chosen('de', 'familiar', 'de')]).toEqual([true, false, false]);
    const formally = [chosen('de', 'formal', 'de'), chosen('de', 'formal', 'de-formal'), chosen(null, 'formal', 'de-formal')];
    expect(formally).toEqual([true, false, false]);
  });
});

it('Without storage a page opens in the language of the browser, and is not loaded again', () => {
  const none = (): never => { throw new Error('forbidden'); };
  const storage = { getItem: none, setItem: none };
  expect(opened('/preferences', ['de'], storage)).toBe('/de/preferences');
  expect(opened('/de/preferences', ['de'], storage)).toBeNull();
  expect(rememberLanguage(meOf({ settings: { ...settings, language: 'fr' } }) as Me, 'de', none)).toBe(false);
});

it('A page names a registered language, and asks the server for the form in which it addresses people', async () => {
  const folders = await translatedLanguages();
  const pages = await Promise.all(['en', ...folders].map(async (tag) => [
    tag, (await readLanguage(tag)).texts.get('language'), acceptedLanguage(tag, folders),
  ]));
  expect(pages).toEqual([
    ['en', 'en', 'en'], ['de', 'de', 'de-x-familiar'], ['de-formal', 'de', 'de-x-formal'], ['es', 'es', 'es-x-familiar'],
    ['es-formal', 'es', 'es-x-formal'], ['fr', 'fr', 'fr-x-familiar'], ['fr-formal', 'fr', 'fr-x-formal'], ['ja', 'ja', 'ja'],
  ]);
});

it.each([
  [null, 'en-US', 'US'], [null, 'en-us', 'US'], [null, 'en-GB', ''], [null, 'de-US', ''], [' familiar', 'en-US', 'US'],
  ['en familiar', 'en-US', ''], ['en-US familiar', 'en-GB', 'US'],
])('Whoever has chosen %j, with Outlook in %s, reads times of the region %j', (chosen, tag, region) => {
  followRegion(tag, () => ({ getItem: () => chosen }) as unknown as Storage);
  expect(reader.region).toBe(region);
  reader.region = '';
});

it('A page in English stays where it is for somebody who has chosen American English', () => {
  expect(rememberLanguage(meOf({ settings: { ...settings, language: 'en-US' } }) as Me, 'en', () => localStorage)).toBe(false);
});

it('The script uses nothing newer than ECMAScript 5', async () => {
  await expect(transform(source, { target: 'es5', supported: {} })).resolves.toMatchObject({ warnings: [] });
});
