import { describe, expect, it } from 'vitest';
import { Random } from '../../../test/fakes/random';
import { FakeBody, simulatedOutlook, teamsJoinText } from '../../host/invites/fakeBody';
import { agendaSection } from './agendaSection';
import { insertAgenda } from './insertAgenda';

const agenda = '<h2>1:1 of Ann and Bo</h2>';
const newerAgenda = '<h2>1:1 of Ann and Bo</h2><ul><li>A new point</li></ul>';
const section = (html: string): string => agendaSection(html).replaceAll('id="', 'id="x_');

function bodyOf(html: string): FakeBody {
  const body = new FakeBody();
  body.html = html;
  return body;
}

describe('Inserting the agenda', () => {
  it('puts it before the existing text, which stays', async () => {
    const body = new FakeBody();
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(body.html).toBe(section(agenda) + teamsJoinText);
  });

  it('does nothing the second time, although Outlook has rewritten the id', async () => {
    const body = new FakeBody();
    await insertAgenda(body, agenda);
    expect(await insertAgenda(body, agenda)).toBe('current');
    expect(body.html).toBe(section(agenda) + teamsJoinText);
  });

  it('tries once more if Outlook loses it', async () => {
    const body = new FakeBody();
    body.writesToLose = 1;
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(body.html).toBe(section(agenda) + teamsJoinText);
  });

  it('gives up if Outlook loses it twice', async () => {
    const body = new FakeBody();
    body.writesToLose = 5;
    expect(await insertAgenda(body, agenda)).toBe('lost');
    expect(body.prependCount).toBe(2);
    expect(body.html).toBe(teamsJoinText);
  });
});

describe('Inserting a newer agenda', () => {
  it('replaces the earlier one without changing a character around it', async () => {
    const body = bodyOf(`<p>Before &amp; above</p>\r\n${section(agenda)}<p>After <a href="https://contoso.com">it</a></p>`);
    expect(await insertAgenda(body, newerAgenda)).toBe('updated');
    expect(body.html).toBe(`<p>Before &amp; above</p>\r\n${section(newerAgenda)}<p>After <a href="https://contoso.com">it</a></p>`);
    expect(await insertAgenda(body, newerAgenda)).toBe('current');
    expect(body.replaceCount).toBe(1);
  });

  it('replaces one whose text somebody deleted', async () => {
    const body = bodyOf('<p>Before</p><div id="x_OneOnOneAgenda"><br></div>');
    expect(await insertAgenda(body, newerAgenda)).toBe('updated');
    expect(body.html).toBe(`<p>Before</p>${section(newerAgenda)}`);
  });

  it('prepends it if the body contains an emptied one but is not safe to replace', async () => {
    const before = `<div id="x_OneOnOneAgenda"><br></div>${teamsJoinText}`;
    const body = bodyOf(before);
    expect(await insertAgenda(body, agenda)).toBe('inserted');
    expect(await insertAgenda(body, agenda)).toBe('current');
    expect(body.html).toBe(section(agenda) + before);
  });

  it.each([
    ['the body has the text of an online meeting', section(agenda) + teamsJoinText, 'outdated'],
    ['that text is inside the agenda', section(agenda).replace('</h2>', `</h2>${teamsJoinText}`), 'edited'],
    ['the body has a picture', `${section(agenda)}<img src="cid:map">`, 'outdated'],
    ['a person has edited the earlier one', section(agenda).replace('Ann', 'Anna'), 'edited'],
    ['a person has copied the earlier one', section(agenda) + section(agenda), 'outdated'],
    ['the server wrote it', section(agenda).replaceAll(/(?: id| name)="[^"]*Is_[^"]*"/g, ''), 'outdated'],
  ] as const)('changes nothing if %s', async (_, before, outcome) => {
    const body = bodyOf(before);
    expect(await insertAgenda(body, newerAgenda)).toBe(outcome);
    expect(body.html).toBe(before);
    expect([body.prependCount, body.replaceCount]).toEqual([0, 0]);
  });

  it('changes nothing if files are attached, which classic Outlook keeps in the text', async () => {
    const body = bodyOf(section(agenda));
    body.attachments = ['plan.docx'];
    expect(await insertAgenda(body, newerAgenda)).toBe('outdated');
    expect(body.replaceCount).toBe(0);
  });

  it('changes nothing if the body would be too long for Outlook', async () => {
    const body = bodyOf(section(agenda));
    expect(await insertAgenda(body, `<p>${'x'.repeat(1_000_000)}</p>`)).toBe('outdated');
    expect(body.replaceCount).toBe(0);
  });

  it.each<[string, (html: string) => string]>([
    ['drops a word after it', (html) => html.replace('After', '')],
    ['drops a word before it', (html) => html.replace('Before', '')],
    ['drops a link', (html) => html.replace(/<a href="[^"]*">it<\/a>/, 'it')],
    ['changes where a link leads', (html) => html.replace('contoso', 'fabrikam')],
    ['drops the new agenda', (html) => html.replace(/<h2>[^]*<\/ul>/, '')],
    ['drops one of its points', (html) => html.replace('A new point', '')],
    ['drops the markers', (html) => html.replaceAll(/ (?:id|name)="[^"]*"/g, '')],
    ['duplicates it', (html) => html + section(newerAgenda)],
    ['adds text of its own', (html) => `${html}<p>Sent from Outlook</p>`],
    ['drops everything', () => ''],
    ['does nothing', () => `<p>Before</p>${section(agenda)}<p>After <a href="https://contoso.com">it</a></p>`],
  ])('restores the previous body if Outlook %s', async (_, damage) => {
    const before = `<p>Before</p>${section(agenda)}<p>After <a href="https://contoso.com">it</a></p>`;
    const body = bodyOf(before);
    body.onReplace = (html) => body.replaceCount === 1 ? damage(html) : simulatedOutlook.replace(html);
    expect(await insertAgenda(body, newerAgenda)).toBe('restored');
    expect(body.html).toBe(before);
  });

  it('reports damage if even that fails', async () => {
    const body = bodyOf(`${section(agenda)}<p>After</p>`);
    body.onReplace = (html) => html.replace('After', '');
    expect(await insertAgenda(body, newerAgenda)).toBe('damaged');
  });

  it('rejects with Outlook\'s error if Outlook refuses and nothing changed', async () => {
    const body = bodyOf(`${section(agenda)}<p>After</p>`);
    const before = body.html;
    body.onReplace = () => { throw new Error('9020'); };
    await expect(insertAgenda(body, newerAgenda)).rejects.toThrow('9020');
    expect(body.html).toBe(before);
  });
});

describe('Any combination of markup in an invite', () => {
  const safe = [
    '<p>One</p>', '<div><b>Two</b> three</div>', '<br>', '\r\n', 'four &amp; five', '<!-- </div> -->',
    '<p><a href="https://contoso.com/?a=1&amp;b=2">six</a></p>', '😀', '<ul><li>seven</li></ul>',
    '<table><tbody><tr><td>eight</td></tr></tbody></table>', '<p class="MsoNormal">nine<o:p></o:p></p>', '&nbsp;',
    '<p>&#8217;ten&rsquo;</p>', '<div id="other">eleven</div>',
  ];
  const odd = ['</div>', '<div>', '<b>', '</b>', '<td>', '</p>', '<li>', '< ', '<table>'];
  const fragile = [
    teamsJoinText, '<img src="cid:map">', '<a href="https://zoom.us/j/1">Zoom</a>', '<object></object>',
    '<p style="background:url(x)">p</p>',
  ];
  const agendas = [agenda, newerAgenda, '<div style="x"><h2>Three &amp; more</h2><p>😀 &nbsp;</p></div>', '<p>4</p>'];
  /** How Outlook may rewrite a body between two reads. */
  const rewriting: readonly ((html: string) => string)[] = [
    (html) => html,
    (html) => html.replaceAll(/( (?:id|name)=")/g, '$1x_'),
    (html) => html.replaceAll('<h2>', '<h2 class="x_elementToProof" style="color:red"><span>').replaceAll('</h2>', '</span></h2>'),
    (html) => html.replaceAll('&amp;', '&#38;').replaceAll('&nbsp;', '\u00a0').replaceAll('&rsquo;', '’'),
    (html) => html.replaceAll('> ', '>\r\n '),
  ];

  it.each([
    ['plain text', safe, true], ['broken markup', [...safe, ...odd], false], ['what could be lost', [...safe, ...fragile], false],
  ])('keeps at most one agenda and every character around it (%s)', async (_, parts, isPlain) => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 1_500; seed++) {
      const chance = new Random(seed);
      const [before, after] = [chance.some(parts, 8).join(''), chance.some(parts, 8).join('')];
      const rewritten = (html: string): string => html === '' ? '' : chance.of(rewriting)(section(html));
      const [first, second] = [chance.of(agendas), chance.of(agendas)];
      const was = rewritten(first);
      const body = bodyOf(before + was + after);
      const outcome = await insertAgenda(body, second);
      const input = `${seed}: ${before} | ${after}`;
      seen.add(outcome);
      if (outcome === 'updated') {
        const expected = simulatedOutlook.read(before) + agendaSection(second) + simulatedOutlook.read(after);
        expect(body.html, input).toBe(simulatedOutlook.replace(expected));
      } else {
        expect(body.html, input).toBe(before + was + after);
        expect(outcome, input).not.toBe('inserted');
      }

      if (isPlain) {
        expect(outcome, input).toBe(first === second ? 'current' : 'updated');
        expect(await insertAgenda(body, second), input).toBe('current');
      }
    }

    expect(seen).toContain('updated');
    expect(seen.has('outdated')).toBe(parts.includes(teamsJoinText));
  });
});
