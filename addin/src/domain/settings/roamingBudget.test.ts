import { describe, expect, it } from 'vitest';
import { rememberLink, type RememberedLinks } from '../invites/rememberedLinks';
import { rememberTemplate, type RememberedTemplates } from '../templates/rememberedTemplates';
import { toStoredPreferences } from './preferences';

const longAddress = (at: number): string => `a.very.long.name.of.somebody.${at}@department.subsidiary.contoso.example`;

describe('All roaming settings together', () => {
  it('stay below 8 KB, however many people somebody meets and however long their addresses are', () => {
    let templates: RememberedTemplates = [];
    let links: RememberedLinks = [];
    for (let at = 0; at < 300; at++) {
      templates = rememberTemplate(templates, longAddress(at), 'a-template-with-a-long-id');
      links = rememberLink(links, longAddress(at), `https://oneonone.contoso.example/agenda/${String(at).padStart(32, '0')}`);
    }

    const preferences = toStoredPreferences({ autoInsert: 'insert', asksOnSend: true, hasSeenIntroduction: true });
    const all = { 'oneonone': preferences, 'oneonone-templates': templates, 'oneonone-links': links };
    expect(JSON.stringify(all).length).toBeLessThan(8_000);
    expect([templates[0]?.[0], links[0]?.[0]]).toEqual([longAddress(299), longAddress(299)]);
    expect([templates.length > 20, links.length > 20]).toEqual([true, true]);
  });
});
