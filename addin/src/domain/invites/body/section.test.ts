import { describe, expect, it } from 'vitest';
import { agendaSection, hasAgenda, compareSection } from '../agendaSection';
import { parseBody } from './section';

const agenda = '<div><h2>How are you? One &amp; two.</h2></div>';
const newerAgenda = '<div><h2>What went well?</h2></div>';
const ours = agendaSection(agenda);
/** Wraps a body as Exchange does. */
const exchange = (body: string): string =>
  '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p > a {}</style></head>\r\n'
  + `<body>${body}\r\n</body></html>`;
const withoutFingerprint = ours.replaceAll(/(?: id| name)="OneOnOneAgendaIs_[^"]*"/g, '');
const kindOf = (body: string, html = newerAgenda): string => compareSection(parseBody(body), html).kind;
/** Replaces the first section by a |. */
const cut = (body: string): string => {
  const [section] = parseBody(body).sections;
  return section === undefined ? body : `${body.slice(0, section.from)}|${body.slice(section.to)}`;
};

// The bodies of tests/Core.Tests/Invites/InviteBodyTests.cs that are about finding a section.
describe('Our section in a body', () => {
  it.each([
    ['id="x_OneOnOneAgenda"'],
    ['id=x_x_oneononeagenda'],
    ['class="elementToProof" ID=\'x_OneOnOneAgenda\' data-olk-copy-source="MailCompose"'],
  ])('is found by an id that Outlook has rewritten to %s', (id) => {
    const body = exchange(`<p>A word</p>${ours.replace('id="OneOnOneAgenda"', id).replaceAll('name="', 'name="x_')}<p>Mine</p>`);
    expect(kindOf(body, agenda)).toBe('current');
    expect(kindOf(body)).toBe('earlier');
    expect(cut(body)).toBe(exchange('<p>A word</p>|<p>Mine</p>'));
  });

  it.each([
    ['<div class="WordSection1">{<p class=MsoNormal><a name=OneOnOneAgendaStart></a>How are you?</p>\r\n'
      + '<p>One &amp; two.MARK<a name="OneOnOneAgendaEnd"></a><o:p></o:p></p>}<p>Mine</p></div>'],
    ['<p>{<a name="x_OneOnOneAgendaStart"></a>How are you? One &amp; two.MARK<a name="x_OneOnOneAgendaEnd"></a>} Mine</p>'],
  ])('is found by its bookmarks when Word has dropped the id: %s', (word) => {
    const mark = /<a name="OneOnOneAgendaIs_[^>]*><\/a>/.exec(ours)![0];
    const body = exchange(word.replace('MARK', mark).replaceAll(/[{}]/g, ''));
    expect(cut(body)).toBe(exchange(word.replace(/\{[^]*\}/, '|')));
    expect(kindOf(body)).toBe('earlier');
  });

  it.each([
    ['dropped anchor', ours.replaceAll(/<a name="[^"]*"><\/a>/g, '')],
    ['dropped id', ours.replaceAll(/ id="[^"]*"/g, '')],
    ['span', ours.replace('How are', '<span style=\'color:red\'>How\r\n&nbsp;are</span>')],
    ['numeric character reference', ours.replace('&amp;', '&#38;')],
    ['bullet written by Word', ours
      .replace('<h2>', '<p><span style="font-family:Symbol">·<span>&nbsp;&nbsp;&nbsp; </span></span>')
      .replace('</h2>', '</p>')],
    ['comment', ours.replace('How', '<!--[if !supportLists]--><!-- words --><![endif]>How')],
  ])('is still recognised when Outlook rewrites it with a %s', (_, rewritten) => {
    expect(kindOf(exchange(rewritten))).toBe('earlier');
    expect(kindOf(exchange(rewritten), agenda)).toBe('current');
  });

  it.each([
    ['adds a word', ours.replace('How are', 'How exactly are')],
    ['removes a word', ours.replace('you', '')],
    ['changes a punctuation mark', ours.replace('two.', 'two!')],
    ['adds a link', ours.replace('How', '<a href="https://contoso.com">How</a>')],
    ['adds a line at the end', ours.replace(/<\/div>$/, '<p>Mine</p></div>')],
  ])('counts as edited once a person %s', (_, edited) => {
    expect(kindOf(exchange(edited))).toBe('edited');
    expect(kindOf(exchange(edited), agenda)).toBe('edited');
  });

  it.each([
    ['was written by the server, which adds no fingerprint', withoutFingerprint],
    ['was written before there was a fingerprint of the text', ours.replaceAll(/(Is_[0-9a-z]+)_[0-9a-z]+/g, '$1')],
    ['is for a whole series', ours.replaceAll('OneOnOneAgenda', 'OneOnOneAgendaSeries')],
    ['contains another agenda', ours.replace('<h2>', `${agendaSection(newerAgenda)}<h2>`)],
    ['was copied by a person', `${ours}<p>Mine</p>${ours}`],
    ['is not closed', `<table><tr><td>${ours.slice(0, -'</div>'.length)}</td></tr></table>Mine`],
    ['overlaps with bold text', `<b>${ours.replace('How are', '</b>How are')}Mine`],
    ['has left a marker elsewhere', `${ours}<p><a name="OneOnOneAgendaEnd"></a></p>`],
    ['has only one marker left', '<p><a name="OneOnOneAgendaStart"></a>How are you?</p>'],
  ])('is unclear, and still counts as an agenda, if it %s', (_, body) => {
    expect(kindOf(exchange(body))).toBe('unclear');
    expect(hasAgenda(exchange(body))).toBe(true);
  });

  it('does not count once somebody has deleted its text', () => {
    const body = exchange('<div id="x_OneOnOneAgenda"><p><br>&nbsp;</p></div>Hello');
    expect(kindOf(body)).toBe('none');
    expect(hasAgenda(body)).toBe(false);
    expect(cut(body)).toBe(exchange('|Hello'));
  });

  it.each([
    '<p>OneOnOneAgenda</p>', '<div id="OneOnOneAgendaPlan">x</div>', '<a href="#OneOnOneAgenda">x</a>',
    '<!-- <div id="OneOnOneAgenda">x</div> -->', '<style>#OneOnOneAgenda {}</style>', '',
  ])('is not found in %s', (body) => {
    expect(kindOf(body)).toBe('none');
  });

  it('has no anchor name that Word would shorten', () => {
    for (const [, name] of agendaSection('<p>x</p>'.repeat(999)).matchAll(/name="([^"]*)"/g)) {
      expect(name).toMatch(/^\w{1,40}$/);
    }
  });
});
