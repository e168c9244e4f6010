import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../build/site.mjs';
import { parseConfiguration } from '../src/api/configuration';

interface Hosting {
  readonly globalHeaders: Readonly<Record<string, string>>;
}

const published = fileURLToPath(new URL('../public/', import.meta.url));
const client = '11111111-2222-3333-4444-555555555555';
const known = { API_URL: 'https://func-contoso.azurewebsites.net', ENTRA_AUTHORITY: 'https://login.microsoftonline.com/contoso', ONEONONE_API_CLIENT_ID: client };

describe('A deployed add-in', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    await Promise.all(['config.json', 'staticwebapp.config.json'].map((file) => cp(join(published, file), join(folder, file))));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const written = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const rulesIn = async (file: string): Promise<Hosting> => JSON.parse(await readFile(file, 'utf8')) as Hosting;
  const asked = ({ globalHeaders }: Hosting): string[] =>
    globalHeaders['Content-Security-Policy']!.split('; ').filter((rule) => rule.startsWith('connect-src ')).flatMap((rule) => rule.split(' ').slice(1));

  it('knows with whom to sign in and where its API answers', async () => {
    await writeSite(folder, known);
    expect(parseConfiguration(await written('config.json'))).toEqual({
      clientId: client, authority: 'https://login.microsoftonline.com/contoso', scope: `api://${client}/OneOnOne.Use`, api: 'https://func-contoso.azurewebsites.net',
    });
  });

  it('may ask its own API, and no other than before', async () => {
    const before = await rulesIn(join(published, 'staticwebapp.config.json'));
    await writeSite(folder, { ...known, API_URL: 'https://func-contoso.azurewebsites.net/' });
    const after = await rulesIn(join(folder, 'staticwebapp.config.json'));
    expect(asked(after).filter((host) => !asked(before).includes(host))).toEqual(['https://func-contoso.azurewebsites.net']);
    expect(asked(after).filter((host) => host.includes('*'))).toEqual([]);
    const policy = 'Content-Security-Policy';
    expect({ ...after, globalHeaders: { ...after.globalHeaders, [policy]: '' } }).toEqual({ ...before, globalHeaders: { ...before.globalHeaders, [policy]: '' } });
  });

  it.each([
    [{ ...known, ENTRA_AUTHORITY: undefined }, 'ENTRA_AUTHORITY is not set'],
    [{}, 'API_URL, ENTRA_AUTHORITY, ONEONONE_API_CLIENT_ID is not set'],
    [{ ...known, API_URL: 'http://func-contoso.azurewebsites.net' }, 'is not like'],
    [{ ...known, API_URL: 'https://func-contoso.azurewebsites.net/api' }, 'is not like'],
    [{ ...known, API_URL: '*.azurewebsites.net' }, 'is not like'],
  ])('is not written by halves: %j', async (environment, fault) => {
    await expect(writeSite(folder, environment)).rejects.toThrow(fault);
    expect(parseConfiguration(await written('config.json'))).toBeNull();
  });
});
