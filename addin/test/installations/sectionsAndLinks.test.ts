import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agendaSection, hasAgenda, compareSection } from '../../src/domain/invites/agendaSection';
import { parseBody } from '../../src/domain/invites/body/section';
import { shortAgenda } from '../../src/launchevent/shortAgenda';
import { parseRoute } from '../../src/page/route';
import { decodeMail, json, text } from './fixture';

interface Hosting {
  readonly routes: readonly { readonly route: string; readonly rewrite?: string }[];
}

describe('A section in an invite of that day', () => {
  it('by the add-in is recognised, and so are a person\'s edits', async () => {
    const body = await text('add-in/section-by-the-add-in.html');
    expect(compareSection(parseBody(body), 'another agenda')).toMatchObject({ kind: 'earlier' });
    const edited = body.replace('Ten minutes for Jun', 'Ten minutes for Jun alone');
    expect(compareSection(parseBody(edited), 'another agenda')).toEqual({ kind: 'edited' });
    const [found] = parseBody(body).sections;
    const section = body.slice(found?.from, found?.to);
    const [, html = ''] = /<div id="OneOnOneAgendaIs_[^"]*">(.*)<\/div><a name="OneOnOneAgendaIs_/s.exec(section) ?? [];
    expect(compareSection(parseBody(body), html)).toEqual({ kind: 'current' });
    expect(agendaSection(html)).toBe(section);
  });

  it('by the server is found, but not replaced', async () => {
    const invites = await json<readonly { readonly html: string }[]>('graph/invites.json');
    expect(invites).toHaveLength(4);
    for (const { html } of invites) {
      expect([hasAgenda(html), compareSection(parseBody(html), shortAgenda(null, 'Ann', 'Bo')).kind]).toEqual([true, 'unclear']);
      expect(hasAgenda(html.replaceAll('OneOnOneAgenda', 'x_OneOnOneAgenda'))).toBe(true);
    }
  });
});

describe('A link in a mail or an invite of that day', () => {
  it.each([
    ['agenda', { page: 'agenda', pair: 'e1110d4f088b865ed8790e629a594eea', start: null }],
    ['agendaOfOneTime', { page: 'agenda', pair: 'e1110d4f088b865ed8790e629a594eea', start: '2026-11-26T10:00:00Z' }],
    ['next', { page: 'next', manager: 'e5ad5380-2f49-8fd0-59f1-98c6de5eab4b', question: 'never-met-in-the-way' }],
    ['preferences', { page: 'preferences' }],
  ])('%s leads to the same page as before', async (name, route) => {
    const link = new URL((await json<Record<string, string>>('azure/links.json'))[name] ?? '');
    expect(parseRoute(link)).toEqual(route);
    expect(await pageOf(link)).toBe('/page.html');
  });

  it('in a digest leads to the question for that manager and to the settings', async () => {
    const mail = decodeMail(await text('files/data/outbox/2026-W48-vera.lindqvist@linden.example.eml'));
    const links = [...mail.matchAll(/href="(http:[^"]+)"/g)].map(([, link]) => new URL((link ?? '').replaceAll('&amp;', '&')));
    const routes = links.filter(({ pathname }) => !pathname.startsWith('/api/')).map(parseRoute);
    expect(routes).toContainEqual({ page: 'preferences' });
    const managers = routes.flatMap((route) => route.page === 'next' ? [route.manager] : []);
    expect(managers).toEqual([expect.stringMatching(/@linden\.example$/)]);
    expect(routes.filter(({ page }) => page === 'notFound')).toEqual([]);
  });

  it('in an invite leads to the agendas of the pair', async () => {
    const invites = await json<readonly { readonly html: string }[]>('graph/invites.json');
    const hrefs = invites.flatMap(({ html }) => [...html.matchAll(/href="(http:[^"]*\/agenda\/[^"]+)"/g)]);
    const links = hrefs.map(([, link]) => new URL(link ?? ''));
    expect(links).toHaveLength(4);
    expect(links.map((link) => parseRoute(link).page)).toEqual(links.map(() => 'agenda'));
  });
});

/** The page that the site serves for a URL, both locally and in Azure Static Web Apps. */
async function pageOf({ pathname }: URL): Promise<string | undefined> {
  const hosting = JSON.parse(await readFile(new URL('../../public/staticwebapp.config.json', import.meta.url), 'utf8')) as Hosting;
  return hosting.routes.find(({ route }) => route.endsWith('/*') ? pathname.startsWith(route.slice(0, -1)) : pathname === route)?.rewrite;
}
