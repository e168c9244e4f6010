import { describe, expect, it } from 'vitest';
import { Random } from '../../../test/fakes/random';
import { FakeBody, asOutlook, teamsJoinText } from '../../host/invites/fakeBody';
import { agendaSection } from './agendaSection';
import { insertAgenda } from './insertAgenda';

const agenda = '<h2>1:1 of Ann and Bo</h2>';
const later = '<h2>1:1 of Ann and Bo</h2><ul><li>A new point</li></ul>';
const section = (html: string): string => agendaSection(html).replaceAll('id="', 'id="x_');

function bodyOf(html: string): FakeBody {
  const body = new FakeBody();
  body.html = html;
  return body;
}

describe('Inserting the agenda', () => {
  it('puts it before the text that is there, which stays', async () => {
    const body = new FakeBody();
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(body.html).toBe(section(agenda) + teamsJoinText);
  });

  it('does nothing the second time, though Outlook has rewritten the id', async () => {
    const body = new FakeBody();
    await insertAgenda(body, agenda);
    expect(await insertAgenda(body, agenda)).toBe('current');
    expect(body.html).toBe(section(agenda) + teamsJoinText);
  });

  it('tries once more when Outlook has lost it', async () => {
    const body = new FakeBody();
    body.loses = 1;
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(body.html).toBe(section(agenda) + teamsJoinText);
  });

  it('says so when it is lost twice, and does not go on trying', async () => {
    const body = new FakeBody();
    body.loses = 5;
    expect(await insertAgenda(body, agenda)).toBe('lost');
    expect(body.prepended).toBe(2);
    expect(body.html).toBe(teamsJoinText);
  });
});

describe('Inserting another agenda', () => {
  it('replaces the former one and not a character around it', async () => {
    const body = bodyOf(`<p>Before &amp; above</p>\r\n${section(agenda)}<p>After <a href="https://contoso.com">it</a></p>`);
    expect(await insertAgenda(body, later)).toBe('updated');
    expect(body.html).toBe(`<p>Before &amp; above</p>\r\n${section(later)}<p>After <a href="https://contoso.com">it</a></p>`);
    expect(await insertAgenda(body, later)).toBe('current');
    expect(body.replaced).toBe(1);
  });

  it('takes the place of one that somebody has emptied', async () => {
    const body = bodyOf('<p>Before</p><div id="x_OneOnOneAgenda"><br></div>');
    expect(await insertAgenda(body, later)).toBe('updated');
    expect(body.html).toBe(`<p>Before</p>${section(later)}`);
  });

  it('is put in anew where an emptied one stands in a body that is not to be replaced, and counts once from then on', async () => {
    const before = `<div id="x_OneOnOneAgenda"><br></div>${teamsJoinText}`;
    const body = bodyOf(before);
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(await insertAgenda(body, agenda)).toBe('current');
    expect(body.html).toBe(section(agenda) + before);
  });

  it.each([
    ['the text of an online meeting stands there', section(agenda) + teamsJoinText, 'outdated'],
    ['that text has grown into the agenda', section(agenda).replace('</h2>', `</h2>${teamsJoinText}`), 'edited'],
    ['a picture stands there', `${section(agenda)}<img src="cid:map">`, 'outdated'],
    ['a person has changed the former one', section(agenda).replace('Ann', 'Anna'), 'edited'],
    ['a person has copied the former one', section(agenda) + section(agenda), 'outdated'],
    ['it is the server\'s, which knows whether somebody has changed it', section(agenda).replaceAll(/(?: id| name)="[^"]*Is_[^"]*"/g, ''), 'outdated'],
  ] as const)('touches nothing when %s', async (_, before, outcome) => {
    const body = bodyOf(before);
    expect(await insertAgenda(body, later)).toBe(outcome);
    expect(body.html).toBe(before);
    expect([body.prepended, body.replaced]).toEqual([0, 0]);
  });

  it('touches nothing when files are attached, which classic Outlook keeps in the text', async () => {
    const body = bodyOf(section(agenda));
    body.attachments = ['plan.docx'];
    expect(await insertAgenda(body, later)).toBe('outdated');
    expect(body.replaced).toBe(0);
  });

  it('touches nothing when the body would be longer than Outlook takes', async () => {
    const body = bodyOf(section(agenda));
    expect(await insertAgenda(body, `<p>${'x'.repeat(1_000_000)}</p>`)).toBe('outdated');
    expect(body.replaced).toBe(0);
  });

  it.each<[string, (html: string) => string]>([
    ['drops a word behind it', (html) => html.replace('After', '')],
    ['drops a word before it', (html) => html.replace('Before', '')],
    ['drops a link', (html) => html.replace(/<a href="[^"]*">it<\/a>/, 'it')],
    ['changes where a link leads', (html) => html.replace('contoso', 'fabrikam')],
    ['drops the new agenda', (html) => html.replace(/<h2>[^]*<\/ul>/, '')],
    ['drops a point of it', (html) => html.replace('A new point', '')],
    ['drops the marks', (html) => html.replaceAll(/ (?:id|name)="[^"]*"/g, '')],
    ['doubles it', (html) => html + section(later)],
    ['says something of its own', (html) => `${html}<p>Sent from Outlook</p>`],
    ['drops all', () => ''],
    ['does nothing', () => `<p>Before</p>${section(agenda)}<p>After <a href="https://contoso.com">it</a></p>`],
  ])('puts the former body back when Outlook %s', async (_, harm) => {
    const before = `<p>Before</p>${section(agenda)}<p>After <a href="https://contoso.com">it</a></p>`;
    const body = bodyOf(before);
    body.onReplace = (html) => body.replaced === 1 ? harm(html) : asOutlook.replaces(html);
    expect(await insertAgenda(body, later)).toBe('putBack');
    expect(body.html).toBe(before);
  });

  it('says so when not even that succeeds', async () => {
    const body = bodyOf(`${section(agenda)}<p>After</p>`);
    body.onReplace = (html) => html.replace('After', '');
    expect(await insertAgenda(body, later)).toBe('damaged');
  });

  it('fails as Outlook does when it refuses, with the body as it was', async () => {
    const body = bodyOf(`${section(agenda)}<p>After</p>`);
    const before = body.html;
    body.onReplace = () => { throw new Error('9020'); };
    await expect(insertAgenda(body, later)).rejects.toThrow('9020');
    expect(body.html).toBe(before);
  });
});

describe('Whatever an invite is patched together from', () => {
  const safe = ['<p>One</p>', '<div><b>Two</b> three</div>', '<br>', '\r\n', 'four &amp; five', '<!-- </div> -->', '<p><a href="https://contoso.com/?a=1&amp;b=2">six</a></p>', '😀', '<ul><li>seven</li></ul>',
    '<table><tbody><tr><td>eight</td></tr></tbody></table>', '<p class="MsoNormal">nine<o:p></o:p></p>', '&nbsp;', '<p>&#8217;ten&rsquo;</p>', '<div id="other">eleven</div>'];
  const odd = ['</div>', '<div>', '<b>', '</b>', '<td>', '</p>', '<li>', '< ', '<table>'];
  const harmful = [teamsJoinText, '<img src="cid:map">', '<a href="https://zoom.us/j/1">Zoom</a>', '<object></object>', '<p style="background:url(x)">p</p>'];
  const agendas = [agenda, later, '<div style="x"><h2>Three &amp; more</h2><p>😀 &nbsp;</p></div>', '<p>4</p>'];
  /** What Outlook does between two looks at it. */
  const rewriting: readonly ((html: string) => string)[] = [
    (html) => html,
    (html) => html.replaceAll(/( (?:id|name)=")/g, '$1x_'),
    (html) => html.replaceAll('<h2>', '<h2 class="x_elementToProof" style="color:red"><span>').replaceAll('</h2>', '</span></h2>'),
    (html) => html.replaceAll('&amp;', '&#38;').replaceAll('&nbsp;', '\u00a0').replaceAll('&rsquo;', '’'),
    (html) => html.replaceAll('> ', '>\r\n '),
  ];

  it.each([
    ['plain text', safe, true], ['broken markup', [...safe, ...odd], false], ['what could be lost', [...safe, ...harmful], false],
  ])('(%s) it has one agenda at most, and not a character around it is lost', async (_, parts, isPlain) => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 1_500; seed++) {
      const chance = new Random(seed);
      const [before, behind] = [chance.some(parts, 8).join(''), chance.some(parts, 8).join('')];
      const rewritten = (html: string): string => html === '' ? '' : chance.of(rewriting)(section(html));
      const [first, second] = [chance.of(agendas), chance.of(agendas)];
      const was = rewritten(first);
      const body = bodyOf(before + was + behind);
      const outcome = await insertAgenda(body, second);
      const told = `${seed}: ${before} | ${behind}`;
      seen.add(outcome);
      if (outcome === 'updated') {
        expect(body.html, told).toBe(asOutlook.replaces(asOutlook.tells(before) + agendaSection(second) + asOutlook.tells(behind)));
      } else {
        expect(body.html, told).toBe(before + was + behind);
        expect(outcome, told).not.toBe('inserted');
      }

      if (isPlain) {
        expect(outcome, told).toBe(first === second ? 'current' : 'updated');
        expect(await insertAgenda(body, second), told).toBe('current');
      }
    }

    expect(seen).toContain('updated');
    expect(seen.has('outdated')).toBe(parts.includes(teamsJoinText));
  });
});
