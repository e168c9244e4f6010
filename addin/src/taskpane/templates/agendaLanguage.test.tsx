// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { agendaOf, annsServer, item, openAnnsPane, pairOf, start, type FakePane } from '../../../test/fakes/fakePane';
import { problem, type FakeServer } from '../../../test/fakes/fakeServer';
import { all, button, page, text, until, untilShown } from '../../../test/fakes/renderedPage';
import { App } from '../App';

const languageOf = (chosen: string | null): object =>
  ({ agendaLanguage: { chosen, choices: ['de', 'en', 'ja'], version: 'v' } });

const inGerman = agendaOf([item('one')], { language: 'de', template: { id: 'weekly', version: 1, title: 'Regelmäßig', minutes: 30 } });
const inJapanese = agendaOf([item('one')], { language: 'ja', template: { id: 'weekly', version: 1, title: '定例', minutes: 30 } });

/** A server whose agenda changes with the language. */
function serverWith(pair: object, isPrepared: boolean): FakeServer {
  let agenda = inGerman;
  return annsServer()
    .on(/GET .*\/pairs\/p$/, () => [200, pairOf(pair)])
    .on(/GET .*\/agendas\/[^/]*$/, () => isPrepared ? [200, agenda] : [404, problem('not-prepared')])
    .on(/POST .*\/preview$/, () => [200, agenda])
    .on(/PUT .*\/agendas\/[^/]*$/, () => [200, agenda])
    .on(/PUT .*agenda-language$/, () => {
      agenda = inJapanese;
      return [200, pairOf(languageOf('ja'))];
    });
}

async function open(server: FakeServer, now?: Date): Promise<FakePane> {
  const pane = openAnnsPane(server);
  render(<App pane={now === undefined ? pane.context : { ...pane.context, now: () => now }} />, page());
  await pane.session.readMeeting();
  await pane.connect();
  await untilShown('Regelmäßig');
  return pane;
}

const list = (): HTMLSelectElement | null => page().querySelector('select');

async function choose(tag: string): Promise<void> {
  await until(() => { expect(list()).not.toBeNull(); });
  list()!.value = tag;
  list()!.dispatchEvent(new Event('change', { bubbles: true }));
}

afterEach(() => { render(null, page()); });

describe('The language of agendas', () => {
  it('is offered by its own name to whoever reads another language than the other person', async () => {
    await open(serverWith(languageOf(null), false));
    await until(() => { expect(list()).not.toBeNull(); });
    expect([...list()!.options].map(({ text: name, lang }) => [name, lang]))
      .toEqual([['The organiser’s language', ''], ['Deutsch', 'de'], ['English', 'en'], ['日本語', 'ja']]);
    expect(all('label').find(({ textContent }) => textContent === 'Agenda in')?.getAttribute('for')).toBe(list()!.id);
    expect(page().querySelector(`#${list()!.getAttribute('aria-describedby')!}`)?.textContent).toContain('For all 1:1s with Bo');
  });

  it('is not offered where both read one language and chose none, nor once the 1:1 has begun', async () => {
    await open(serverWith({}, false));
    expect([list(), text().includes('Agenda in')]).toEqual([null, false]);
    render(null, page());
    const pane = await open(serverWith(languageOf(null), true), new Date(start));
    await pane.session.readPair();
    expect(list()).toBeNull();
  });

  it('changes the preview at once, for both, and is remembered', async () => {
    const server = serverWith(languageOf(null), false);
    await open(server);
    server.on(/GET .*\/pairs\/p$/, [200, pairOf(languageOf('ja'))]);
    await choose('ja');
    await untilShown('定例');
    expect(server.requestsMatching(/agenda-language/)).toMatchObject([{ path: '/api/pairs/p/agenda-language', body: { language: 'ja' } }]);
    expect(server.requestsMatching(/PUT .*\/agendas\//)).toEqual([]);
    await untilShown('Agenda language: 日本語');
    expect(list()!.value).toBe('ja');
    expect(page().querySelector('h2 [lang=ja]')?.textContent).toBe('定例');
  });

  it('writes a prepared agenda again from its own template, and a template that is being previewed', async () => {
    const peers = { id: 'peer', title: 'Peers', minutes: 30, purpose: 'For peers', kinds: [], cadences: [], version: 1 };
    const server = serverWith(languageOf('de'), true).on(/GET .*\/templates$/, [200, [peers]]);
    await open(server);
    button('Choose another template').click();
    await untilShown('For peers');
    button('Preview: Peers').click();
    await untilShown('Use for this 1:1');
    await choose('');
    await until(() => { expect(server.requestsMatching(/POST .*preview$/)).toHaveLength(2); });
    expect(server.requestsMatching(/PUT .*\/agendas\//)).toMatchObject([{ body: { template: 'weekly', organizer: 'ann@contoso.com' } }]);
    expect(text()).toContain('Agenda language: The organiser’s language');
  });

  it('stays as it was if the server refuses it, and says why', async () => {
    const server = serverWith(languageOf('de'), true).on(/PUT .*agenda-language$/, 'offline');
    await open(server);
    await choose('ja');
    await untilShown('You are offline');
    expect([list()!.value, text().includes('Regelmäßig')]).toEqual(['de', true]);
  });
});
