import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agendaSection, hasAgenda, sectionState } from '../../src/domain/invites/agendaSection';
import { readBody } from '../../src/domain/invites/body/section';
import { shortAgenda } from '../../src/launchevent/shortAgenda';
import { parseRoute } from '../../src/page/route';
import { decoded, json, text } from './fixture';

interface Hosting {
  readonly routes: readonly { readonly route: string; readonly rewrite?: string }[];
}

describe('A section that was written into an invite', () => {
  it('by the add-in is known to the word, and when a person has changed it', async () => {
    const body = await text('add-in/section-by-the-add-in.html');
    expect(sectionState(readBody(body), 'another agenda')).toMatchObject({ is: 'former' });
    const edited = body.replace('Ten minutes for Jun', 'Ten minutes for Jun alone');
    expect(sectionState(readBody(edited), 'another agenda')).toEqual({ is: 'edited' });
    const [found] = readBody(body).sections;
    const section = body.slice(found?.from, found?.to);
    const [, html = ''] = /<div id="OneOnOneAgendaIs_[^"]*">(.*)<\/div><a name="OneOnOneAgendaIs_/s.exec(section) ?? [];
    expect(sectionState(readBody(body), html)).toEqual({ is: 'current' });
    expect(agendaSection(html)).toBe(section);
  });

  it('by the server is found, and taken for nobody else\'s', async () => {
    const invites = await json<readonly { readonly html: string }[]>('graph/invites.json');
    expect(invites).toHaveLength(4);
    for (const { html } of invites) {
      expect([hasAgenda(html), sectionState(readBody(html), shortAgenda(null, 'Ann', 'Bo')).is]).toEqual([true, 'foreign']);
      expect(hasAgenda(html.replaceAll('OneOnOneAgenda', 'x_OneOnOneAgenda'))).toBe(true);
    }
  });
});

describe('A link that stands in a mail or an invite', () => {
  it.each([
    ['agenda', { page: 'agenda', pair: 'e1110d4f088b865ed8790e629a594eea', start: null }],
    ['agendaOfOneTime', { page: 'agenda', pair: 'e1110d4f088b865ed8790e629a594eea', start: '2026-11-26T10:00:00Z' }],
    ['next', { page: 'next', manager: 'e5ad5380-2f49-8fd0-59f1-98c6de5eab4b', question: 'never-met-in-the-way' }],
    ['preferences', { page: 'preferences' }],
  ])('%s leads where it led', async (name, route) => {
    const link = new URL((await json<Record<string, string>>('azure/links.json'))[name] ?? '');
    expect(parseRoute(link)).toEqual(route);
    expect(await pageOf(link)).toBe('/page.html');
  });

  it('of a digest leads to the question for that manager, and to the settings', async () => {
    const mail = decoded(await text('files/data/outbox/2026-W48-vera.lindqvist@linden.example.eml'));
    const links = [...mail.matchAll(/href="(http:[^"]+)"/g)].map(([, link]) => new URL((link ?? '').replaceAll('&amp;', '&')));
    const routes = links.filter(({ pathname }) => !pathname.startsWith('/api/')).map(parseRoute);
    expect(routes).toContainEqual({ page: 'preferences' });
    const asked = routes.flatMap((route) => route.page === 'next' ? [route.manager] : []);
    expect(asked).toEqual([expect.stringMatching(/@linden\.example$/)]);
    expect(routes.filter(({ page }) => page === 'nowhere')).toEqual([]);
  });

  it('of an invite leads to the agendas of the two', async () => {
    const invites = await json<readonly { readonly html: string }[]>('graph/invites.json');
    const hrefs = invites.flatMap(({ html }) => [...html.matchAll(/href="(http:[^"]*\/agenda\/[^"]+)"/g)]);
    const links = hrefs.map(([, link]) => new URL(link ?? ''));
    expect(links).toHaveLength(4);
    expect(links.map((link) => parseRoute(link).page)).toEqual(links.map(() => 'agenda'));
  });
});

/** The page by which the site answers, on this machine as in Azure Static Web Apps. */
async function pageOf({ pathname }: URL): Promise<string | undefined> {
  const hosting = JSON.parse(await readFile(new URL('../../public/staticwebapp.config.json', import.meta.url), 'utf8')) as Hosting;
  return hosting.routes.find(({ route }) => route.endsWith('/*') ? pathname.startsWith(route.slice(0, -1)) : pathname === route)?.rewrite;
}
