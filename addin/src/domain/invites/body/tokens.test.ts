import { describe, expect, it } from 'vitest';
import { Random } from '../../../../test/fakes/random';
import { tokenize } from './tokens';

const shortForm = (html: string): readonly string[] => tokenize(html).map(({ kind, text, attributes }) =>
  kind === 'text' ? text : `${kind === 'end' ? '/' : ''}${text}${attributes.map(([name, value]) => ` ${name}=${value}`).join('')}`);

describe('The HTML of a body', () => {
  it.each([
    ['<P CLASS=a id=\'b c\' x>1 &lt; 2</P>', ['p class=a id=b c x=', '1 < 2', '/p']],
    ['<img src=x alt=\'>\'>after', ['img src=x alt=>', 'after']],
    ['<a href="?a=1&amp;b=2"/>x', ['a href=?a=1&b=2', 'x']],
    ['1 < 2 <3 <', ['1 < 2 <3 <']],
    ['a<!-- <p> -->b<!DOCTYPE html>c<![if !vml]>d<?xml x="1" ?>e', ['a', 'b', 'c', 'd', 'e']],
    ['<style>p > a {}</style>x<TITLE>a<b></title >y', ['style', '/style', 'x', 'title', '/title', 'y']],
    ['&eacute;&#233;&#xE9;&nbsp;&rsquo;&what;&#0;', ['éé\u00e9\u00a0’&what;&#0;']],
    ['<p>never closed', ['p', 'never closed']],
    ['<p class="never closed', ['p class="never closed=']],
    ['<!-- never closed', []],
  ])('%s is tokenized as browsers do', (html, expected) => {
    expect(shortForm(html)).toEqual(expected);
  });

  it('is tokenized in order and without overlaps, whatever it is composed of', () => {
    const parts = [
      '<div>', '</div>', '<p ', '>', '"', '\'', '=', '<', '&', ';', 'word', ' ', '<!--', '-->', '<style>', '</style>', '😀', '\r\n',
    ];
    for (let seed = 0; seed < 2_000; seed++) {
      const html = new Random(seed).some(parts, 25).join('');
      let at = 0;
      for (const { from, to } of tokenize(html)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }

      expect(at).toBeLessThanOrEqual(html.length);
    }
  });
});
