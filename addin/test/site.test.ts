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

const policy = 'Content-Security-Policy';
const published = fileURLToPath(new URL('../public/', import.meta.url));
const client = '11111111-2222-3333-4444-555555555555';
const authority = 'https://login.microsoftonline.com/contoso';
const api = 'https://func-contoso.azurewebsites.net';
const known = { API_URL: api, ENTRA_AUTHORITY: authority, ONEONONE_API_CLIENT_ID: client };

describe('A deployed add-in', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    await Promise.all(['config.json', 'staticwebapp.config.json'].map((file) => cp(join(published, file), join(folder, file))));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const written = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const rulesIn = async (file: string): Promise<Hosting> => JSON.parse(await readFile(file, 'utf8')) as Hosting;
  const allowedHosts = ({ globalHeaders }: Hosting): string[] => globalHeaders[policy]!
    .split('; ')
    .filter((rule) => rule.startsWith('connect-src '))
    .flatMap((rule) => rule.split(' ').slice(1));
  const withoutPolicy = ({ globalHeaders, ...others }: Hosting): object =>
    ({ ...others, globalHeaders: { ...globalHeaders, [policy]: '' } });

  it('knows its sign-in and its API', async () => {
    await writeSite(folder, known);
    const scope = `${client}/OneOnOne.Use`;
    expect(parseConfiguration(await written('config.json'))).toEqual({ clientId: client, authority, scope, api });
  });

  it('may call its own API and no other', async () => {
    const before = await rulesIn(join(published, 'staticwebapp.config.json'));
    await writeSite(folder, { ...known, API_URL: `${api}/` });
    const after = await rulesIn(join(folder, 'staticwebapp.config.json'));
    expect(allowedHosts(after).filter((host) => !allowedHosts(before).includes(host))).toEqual([api]);
    expect(allowedHosts(after).filter((host) => host.includes('*'))).toEqual([]);
    expect(withoutPolicy(after)).toEqual(withoutPolicy(before));
  });

  it.each([
    [{ ...known, ENTRA_AUTHORITY: undefined }, 'ENTRA_AUTHORITY is not set'],
    [{}, 'API_URL, ENTRA_AUTHORITY, ONEONONE_API_CLIENT_ID is not set'],
    [{ ...known, API_URL: 'http://func-contoso.azurewebsites.net' }, 'is not like'],
    [{ ...known, API_URL: 'https://func-contoso.azurewebsites.net/api' }, 'is not like'],
    [{ ...known, API_URL: '*.azurewebsites.net' }, 'is not like'],
  ])('is not written at all if the environment is %j', async (environment, error) => {
    await expect(writeSite(folder, environment)).rejects.toThrow(error);
    expect(parseConfiguration(await written('config.json'))).toBeNull();
  });
});
