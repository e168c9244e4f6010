import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../build/messages/generate.mjs';
import { messagesIn, pseudoCatalogue } from '../../build/messages/pseudo.mjs';

const english = readFileSync(new URL('../../../functions/Core/Messages/en.json', import.meta.url), 'utf8');

describe('The pseudo-language', () => {
  const texts = JSON.parse(pseudoCatalogue(english)) as Readonly<Record<string, string>>;

  it('puts every text into brackets and makes it longer', () => {
    const original = JSON.parse(english) as Readonly<Record<string, string>>;
    const ids = Object.keys(original).filter((id) => !id.startsWith('$'));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !/^\[.*\]$/s.test(texts[id]!) || texts[id]!.length <= original[id]!.length)).toEqual([]);
  });

  it('leaves arguments and choices', () => {
    const json = JSON.stringify({ 'a.b': '{count, plural, one {# day} other {# days}} with {name}' });
    const [text] = Object.values(JSON.parse(pseudoCatalogue(json)) as object) as string[];
    expect(text?.replace(/[^ -~\u00a0-\u017f]/gu, '')).toBe('[{count, plural, one {# ðåý} other {# ðåýš}} ŵîţĥ {name} one two]');
  });

  it('names the message of each text, also within another', () => {
    const [save = '', undo = ''] = [texts['pane.save'], texts['deletedToday.undoWhat']];
    expect(messagesIn(`${undo.replace('{text}', save)}, ${save}, [nobody]`)).toEqual(['deletedToday.undoWhat', 'pane.save']);
  });

  it('builds like any translation', () => {
    const files = generate(new Map([['en-XA.json', pseudoCatalogue(english)], ['en.json', english]]));
    expect(files.get('addin/src/catalogue/en-XA/pane.ts')).toContain('[Ţŕý åğåîñ one');
  });
});
