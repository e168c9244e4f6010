import { describe, expect, it } from 'vitest';
import { splitLinks } from './linkRuns';

const links = (text: string): readonly string[] => splitLinks(text).filter(({ href }) => href !== null).map((run) => run.text);

describe('Plain text', () => {
  it.each([
    ['See https://contoso.com/plan?a=1&b=2#c.', ['https://contoso.com/plan?a=1&b=2#c']],
    ['(https://contoso.com/a_(b)) and HTTP://CONTOSO.COM, too', ['https://contoso.com/a_(b)', 'HTTP://CONTOSO.COM']],
    ['[the plan](https://contoso.com/plan)', ['https://contoso.com/plan']],
    ['**https://contoso.com**', ['https://contoso.com']],
    ['- https://a.example\n- https://b.example', ['https://a.example', 'https://b.example']],
    ['https://contoso.com/straße', ['https://contoso.com/straße']],
    ['<a href="https://contoso.com">x</a>', ['https://contoso.com']],
    ['nothing', []], ['', []], ['https://', []], ['https://[', []],
  ])('has web addresses: %s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)', 'data:text/html,x', 'file:///c:/x', 'xhttps://contoso.com', 'vbscript:https', 'mailto:ann@contoso.com',
  ])('has no other links: %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('does not change', () => {
    const texts = [
      'a https://x.example. b', ' https://x.example)\n\n', '<b>https://x.example</b>', 'https://x.example https://y.example', '\n- 1\n- 2 ',
    ];
    for (const text of texts) {
      expect(splitLinks(text).map((run) => run.text).join('')).toBe(text);
    }
  });
});
