import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Outlook } from '../test/launchevent/fakeOutlook';
import type { Site } from './addIn';
import { files, product } from './product';
import { development, production } from './sites';
import { schemaVersion, unifiedManifest } from './unifiedManifest';
import { WrongUsage, siteOf, writeManifests } from './write';

const organisation: Site = { ...production, origin: 'https://oneonone.example.com', signIn: { clientId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' } };

interface Manifest {
  readonly id: string;
  readonly name: { readonly short: string };
  readonly validDomains: readonly string[];
  readonly extensions: readonly [{
    readonly runtimes: readonly { readonly code: { readonly page: string; readonly script?: string }; readonly actions: readonly { readonly id: string; readonly type: string }[] }[];
    readonly ribbons: readonly { readonly contexts: readonly string[]; readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly { readonly actionId: string }[] }[] }[] }[];
    readonly autoRunEvents: readonly [{ readonly events: readonly { readonly type: string; readonly actionId: string; readonly options?: { readonly sendMode: string } }[] }];
    readonly alternates: readonly [{ readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } } }];
  }];
}

/** https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation, column "Unified manifest name". */
const knownEvents = [
  'newAppointmentOrganizerCreated', 'appointmentAttendeesChanged', 'appointmentTimeChanged', 'appointmentRecurrenceChanged', 'appointmentSending',
];

describe.each([['a machine at home', development], ['an organisation', organisation]] as const)('the unified manifest for %s', (_, site) => {
  const manifest = unifiedManifest(product, site) as Manifest;
  const [extension] = manifest.extensions;
  const actions = extension.runtimes.flatMap((runtime) => runtime.actions);

  it('keeps to the schema', () => {
    expect(faults(manifest)).toEqual([]);
  });

  it('takes the place of the add-in of the XML manifest and is not it', () => {
    expect(extension.alternates[0].hide.customOfficeAddin.officeAddinId).toBe(site.xmlId);
    expect(manifest.id).not.toBe(site.xmlId);
  });

  it('has no action of one id twice, none that is missing, and none for nothing', () => {
    const used = [
      ...extension.ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls.map(({ actionId }) => actionId)))),
      ...extension.autoRunEvents[0].events.map(({ actionId }) => actionId),
    ];
    const defined = actions.map(({ id }) => id);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it('knows events by the names that Outlook knows, and their functions by those of launchevent.js', async () => {
    const { handlers } = await Outlook.start();
    expect(extension.autoRunEvents[0].events.map(({ type }) => type)).toEqual(knownEvents);
    expect(actions.filter(({ type }) => type === 'executeFunction').map(({ id }) => id)).toEqual([...handlers.keys()]);
  });

  it('asks on sending and never blocks', () => {
    expect(extension.autoRunEvents[0].events.flatMap(({ options }) => options ?? [])).toEqual([{ sendMode: 'promptUser' }]);
  });

  it('loads everything by https and from its own site', () => {
    const urls = [...JSON.stringify(manifest.extensions).matchAll(/"(https?:[^"]+)"/g)].map(([, url]) => url ?? '');
    expect(urls).toContain(site.origin + files.eventScript);
    expect(urls.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
    expect(manifest.validDomains).toEqual([new URL(site.origin).host]);
  });

  it('fits into 30 characters by its name', () => {
    expect(manifest.name.short.length).toBeLessThanOrEqual(30);
  });
});

describe('the check against the schema', () => {
  it('finds what is missing and what is too much', () => {
    const manifest = unifiedManifest(product, development);
    expect(faults(without(manifest, 'id'))).toEqual([" must have required property 'id'"]);
    expect(faults({ ...manifest, surplus: 1 })).toEqual([' must NOT have additional properties']);
  });
});

describe('npm run manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const icons = fileURLToPath(new URL('package', import.meta.url));
  beforeAll(async () => { await writeManifests(['--development'], icons, folder); });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('writes both, and the package with its icons', () => {
    expect(readdirSync(folder).sort()).toEqual(['.well-known', 'manifest.xml', 'unified']);
    expect(JSON.parse(readFileSync(join(folder, '.well-known/microsoft-officeaddins-allowed.json'), 'utf8')))
      .toEqual({ allowed: ['https://localhost:7443/launchevent.js'] });
    expect(readdirSync(join(folder, 'unified')).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
  });

  it('writes one that the vendor\'s own validator takes', () => {
    const cli = join(dirname(createRequire(import.meta.url).resolve('office-addin-manifest')), '..', 'cli.js');
    const manifest = join(folder, 'unified', 'manifest.json');
    const validate = (): number | null => spawnSync(process.execPath, [cli, 'validate', manifest]).status;
    expect(validate()).toBe(0);
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"runtimes"', '"runtime"'));
    expect(validate()).toBe(1);
  }, 120_000);

  it.each([
    [{ origin: 'https://a.example' }, '--client-id'],
    [{ 'client-id': '3f2504e0-4f89-11d3-9a0c-0305e82c3301' }, '--origin'],
    [{ 'origin': 'http://a.example', 'client-id': '3f2504e0-4f89-11d3-9a0c-0305e82c3301' }, 'https://'],
    [{ 'origin': 'https://a.example/x', 'client-id': '3f2504e0-4f89-11d3-9a0c-0305e82c3301' }, 'https://'],
    [{ 'origin': 'https://a.example', 'client-id': 'mine' }, 'app registration'],
    [{ 'origin': 'https://a.example', 'client-id': '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'privacy': 'http://a.example/p' }, '--privacy'],
  ])('refuses %j and says what is wrong', (asked, word) => {
    expect(() => siteOf(asked)).toThrow(WrongUsage);
    expect(() => siteOf(asked)).toThrow(word);
  });

  it('takes a site with or without a slash', () => {
    expect(siteOf({ 'origin': 'https://A.example/', 'client-id': '3F2504E0-4F89-11D3-9A0C-0305E82C3301' }))
      .toMatchObject({ origin: 'https://a.example', signIn: { clientId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' } });
  });

  it('names the organisation\'s own pages where it has some', () => {
    const site = siteOf({ 'origin': 'https://a.example', 'client-id': '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'support': 'https://help.example/1-1', 'privacy': 'https://help.example/privacy' });
    expect(unifiedManifest(product, site)).toMatchObject({ developer: { privacyUrl: 'https://help.example/privacy' } });
    expect(site).toMatchObject({ supportUrl: 'https://help.example/1-1', termsUrl: expect.stringMatching(/^https:/) as string });
  });
});

function without(all: object, key: string): object {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
}

function faults(manifest: object): string[] {
  const schemas = join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')), 'json-schemas/teams', `v${schemaVersion}`);
  const schema = JSON.parse(readFileSync(join(schemas, 'MicrosoftTeams.schema.json'), 'utf8')) as object;
  const check = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(without(schema, '$schema'));
  check(JSON.parse(JSON.stringify(manifest)));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
