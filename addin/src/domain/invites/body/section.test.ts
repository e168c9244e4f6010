import { describe, expect, it } from 'vitest';
import { agendaSection, hasAgenda, sectionState } from '../agendaSection';
import { readBody } from './section';

const agenda = '<div><h2>How are you? One &amp; two.</h2></div>';
const later = '<div><h2>What went well?</h2></div>';
const ours = agendaSection(agenda);
const exchange = (body: string): string => `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p > a {}</style></head>\r\n<body>${body}\r\n</body></html>`;
const unmarked = ours.replaceAll(/(?: id| name)="OneOnOneAgendaIs_[^"]*"/g, '');
const is = (body: string, html = later): string => sectionState(readBody(body), html).is;
const cut = (body: string): string => {
  const [section] = readBody(body).sections;
  return section === undefined ? body : `${body.slice(0, section.from)}|${body.slice(section.to)}`;
};

// The same bodies as in tests/Core.Tests/Invites/InviteBodyTests.cs, as far as they are about finding.
describe('Our section', () => {
  it.each([
    ['id="x_OneOnOneAgenda"'], ['id=x_x_oneononeagenda'], ['class="elementToProof" ID=\'x_OneOnOneAgenda\' data-olk-copy-source="MailCompose"'],
  ])('is found by an id that Outlook has rewritten to %s', (id) => {
    const body = exchange(`<p>A word</p>${ours.replace('id="OneOnOneAgenda"', id).replaceAll('name="', 'name="x_')}<p>Mine</p>`);
    expect(is(body, agenda)).toBe('current');
    expect(is(body)).toBe('former');
    expect(cut(body)).toBe(exchange('<p>A word</p>|<p>Mine</p>'));
  });

  it.each([
    ['<div class="WordSection1">{<p class=MsoNormal><a name=OneOnOneAgendaStart></a>How are you?</p>\r\n<p>One &amp; two.MARK<a name="OneOnOneAgendaEnd"></a><o:p></o:p></p>}<p>Mine</p></div>'],
    ['<p>{<a name="x_OneOnOneAgendaStart"></a>How are you? One &amp; two.MARK<a name="x_OneOnOneAgendaEnd"></a>} Mine</p>'],
  ])('is found by its bookmarks when Word has dropped the id: %s', (word) => {
    const mark = /<a name="OneOnOneAgendaIs_[^>]*><\/a>/.exec(ours)![0];
    const body = exchange(word.replace('MARK', mark).replaceAll(/[{}]/g, ''));
    expect(cut(body)).toBe(exchange(word.replace(/\{[^]*\}/, '|')));
    expect(is(body)).toBe('former');
  });

  it.each([
    ['dropped anchor', ours.replaceAll(/<a name="[^"]*"><\/a>/g, '')],
    ['dropped id', ours.replaceAll(/ id="[^"]*"/g, '')],
    ['span', ours.replace('How are', '<span style=\'color:red\'>How\r\n&nbsp;are</span>')],
    ['number of a sign', ours.replace('&amp;', '&#38;')],
    ['bullet that Word draws', ours.replace('<h2>', '<p><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp; </span></span>').replace('</h2>', '</p>')],
    ['comment', ours.replace('How', '<!--[if !supportLists]--><!-- words --><![endif]>How')],
  ])('stays what it was for all that Outlook rewrites: a %s', (_, rewritten) => {
    expect(is(exchange(rewritten))).toBe('former');
    expect(is(exchange(rewritten), agenda)).toBe('current');
  });

  it.each([
    ['a word more', ours.replace('How are', 'How exactly are')],
    ['a word less', ours.replace('you', '')],
    ['a sign', ours.replace('two.', 'two!')],
    ['a link', ours.replace('How', '<a href="https://contoso.com">How</a>')],
    ['a line at its end', ours.replace(/<\/div>$/, '<p>Mine</p></div>')],
  ])('is a person\'s once they have changed %s', (_, edited) => {
    expect(is(exchange(edited))).toBe('edited');
    expect(is(exchange(edited), agenda)).toBe('edited');
  });

  it.each([
    ['of the server, which has no mark of its words', unmarked],
    ['of the add-in before it marked words', ours.replaceAll(/(Is_[0-9a-z]+)_[0-9a-z]+/g, '$1')],
    ['for a whole series', ours.replaceAll('OneOnOneAgenda', 'OneOnOneAgendaSeries')],
    ['of two agendas that have grown together', ours.replace('<h2>', `${agendaSection(later)}<h2>`)],
    ['that a person has copied', `${ours}<p>Mine</p>${ours}`],
    ['that is not closed', `<table><tr><td>${ours.slice(0, -'</div>'.length)}</td></tr></table>Mine`],
    ['into which a bold part reaches', `<b>${ours.replace('How are', '</b>How are')}Mine`],
    ['of which a mark was left elsewhere', `${ours}<p><a name="OneOnOneAgendaEnd"></a></p>`],
    ['of which only a mark was left', '<p><a name="OneOnOneAgendaStart"></a>How are you?</p>'],
  ])('is left alone where it cannot be told whose words are in it: one %s', (_, body) => {
    expect(is(exchange(body))).toBe('foreign');
    expect(hasAgenda(exchange(body))).toBe(true);
  });

  it('is none when somebody has emptied it', () => {
    const body = exchange('<div id="x_OneOnOneAgenda"><p><br>&nbsp;</p></div>Hello');
    expect(is(body)).toBe('none');
    expect(hasAgenda(body)).toBe(false);
    expect(cut(body)).toBe(exchange('|Hello'));
  });

  it.each(['<p>OneOnOneAgenda</p>', '<div id="OneOnOneAgendaPlan">x</div>', '<a href="#OneOnOneAgenda">x</a>', '<!-- <div id="OneOnOneAgenda">x</div> -->', '<style>#OneOnOneAgenda {}</style>', ''])(
    'is none that merely sounds like one: %s', (body) => {
      expect(is(body)).toBe('none');
    });

  it('marks itself with no name that Word would cut', () => {
    for (const [, name] of agendaSection('<p>x</p>'.repeat(999)).matchAll(/name="([^"]*)"/g)) {
      expect(name).toMatch(/^\w{1,40}$/);
    }
  });
});
