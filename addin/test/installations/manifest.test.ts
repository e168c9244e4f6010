import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/api/configuration';
import { commandIds } from '../../src/host/commandIds';
import { production } from '../../manifest/sites';
import { newInvite } from '../launchevent/fakeInvite';
import { Outlook } from '../launchevent/fakeOutlook';
import { json, text } from './fixture';

/** Built by build/bundle.mjs, so not in public/. */
const built = ['launchevent.js'];

describe('A manifest of that day, which an administrator may never replace', () => {
  it.each(['add-in/manifest.xml', 'add-in/unified-manifest.json'])('%s refers to existing pages and icons', async (file) => {
    const manifest = await text(file);
    const paths = new Set([...manifest.matchAll(/https:\/\/oneonone\.linden\.example\/([^"?#<]+)/g)].map(([, path]) => path ?? ''));
    expect(paths.size).toBeGreaterThan(3);
    for (const path of [...paths].filter((name) => !built.includes(name))) {
      await expect(access(new URL(`../../public/${path}`, import.meta.url)), path).resolves.toBeUndefined();
    }
  });

  it('refers to existing handlers of events', async () => {
    const handlers = (await Outlook.start(newInvite())).handlers;
    const named = [...(await text('add-in/manifest.xml')).matchAll(/FunctionName="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !handlers.has(name))).toEqual([]);
  });

  it('belongs to a site whose configuration can be read', async () => {
    expect(parseConfiguration(await json('add-in/config.json'))).toEqual({
      clientId: '0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0002',
      authority: 'https://login.microsoftonline.com/0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0001',
      scope: 'api://0c5ab5c5-2c2f-4b0a-9b52-7b6b5d3f0002/OneOnOne.Use',
      api: 'https://func-linden.example',
    });
  });

  it('has the command that an offer opens', async () => {
    expect(await text('add-in/manifest.xml')).toContain(`id="${commandIds.compose}"`);
  });

  it('has the same ids as today\'s, so that today\'s manifest replaces it', async () => {
    expect(await text('add-in/manifest.xml')).toContain(`<Id>${production.xmlId}</Id>`);
    expect((await json<{ readonly id: string }>('add-in/unified-manifest.json')).id).toBe(production.unifiedId);
  });
});
