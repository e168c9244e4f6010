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
import { languages, type ManifestLanguage } from './languages';
import { files, product } from './product';
import { development, production } from './sites';
import { unifiedLanguage } from './unifiedLanguage';
import { unifiedManifest } from './unifiedManifest';
import { schemaVersion } from './unifiedSchema';
import { WrongUsage, allowedScripts, siteOf, writeManifests } from './write';
import { xmlManifest } from './xmlManifest';

const clientId = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const organisation: Site = { ...production, isFormal: false, origin: 'https://oneonone.example.com', signIn: { clientId } };

interface Group {
  readonly controls: readonly { readonly actionId: string }[];
}

interface RunEvent {
  readonly type: string;
  readonly actionId: string;
  readonly options?: { readonly sendMode: string };
}

interface Manifest {
  readonly id: string;
  readonly name: { readonly short: string };
  readonly validDomains: readonly string[];
  readonly extensions: readonly [{
    readonly runtimes: readonly { readonly actions: readonly { readonly id: string; readonly type: string }[] }[];
    readonly ribbons: readonly { readonly tabs: readonly { readonly groups: readonly Group[] }[] }[];
    readonly autoRunEvents: readonly [{ readonly events: readonly RunEvent[] }];
    readonly alternates: readonly [{ readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } } }];
  }];
}

/** https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation, column "Unified manifest name". */
const knownEvents = [
  'newAppointmentOrganizerCreated', 'appointmentAttendeesChanged', 'appointmentTimeChanged', 'appointmentRecurrenceChanged',
  'appointmentSending',
];

const sites = [['a local installation', development], ['an organisation', organisation]] as const;

describe.each(sites)('the unified manifest for %s', (_, site) => {
  const manifest = unifiedManifest(product, site) as Manifest;
  const [extension] = manifest.extensions;
  const actions = extension.runtimes.flatMap((runtime) => runtime.actions);

  it('conforms to the schema', () => {
    expect(violationsIn(manifest)).toEqual([]);
  });

  it('hides the add-in of the XML manifest and has another id', () => {
    expect(extension.alternates[0].hide.customOfficeAddin.officeAddinId).toBe(site.xmlId);
    expect(manifest.id).not.toBe(site.xmlId);
  });

  it('defines each action once and uses all of them', () => {
    const controls = extension.ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls)));
    const used = [...controls, ...extension.autoRunEvents[0].events].map(({ actionId }) => actionId);
    const defined = actions.map(({ id }) => id);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it('uses Outlook\'s names for events and launchevent.js\'s names for their functions', async () => {
    const { handlers } = await Outlook.start();
    expect(extension.autoRunEvents[0].events.map(({ type }) => type)).toEqual(knownEvents);
    expect(actions.filter(({ type }) => type === 'executeFunction').map(({ id }) => id)).toEqual([...handlers.keys()]);
  });

  it('asks before sending and never blocks', () => {
    expect(extension.autoRunEvents[0].events.flatMap(({ options }) => options ?? [])).toEqual([{ sendMode: 'promptUser' }]);
  });

  it('loads everything over https from its own site', () => {
    const urls = [...JSON.stringify(manifest.extensions).matchAll(/"(https?:[^"]+)"/g)].map(([, url]) => url ?? '');
    expect(urls).toContain(site.origin + files.eventScript);
    expect(urls.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
    expect(manifest.validDomains).toEqual([new URL(site.origin).host]);
  });

  it('has a name of at most 30 characters', () => {
    expect(manifest.name.short.length).toBeLessThanOrEqual(30);
  });
});

describe.each(sites.flatMap(([name, site]) => languages.map((language) => [language.folder, name, site, language] as const)))(
  'the language %s of the unified manifest for %s', (_, __, site, language) => {
    const translated = unifiedLanguage(product, site, language);
    const manifest = unifiedManifest(product, site) as Record<string, unknown>;

    it('conforms to the schema, with the lengths of its names', () => {
      expect(violationsIn(translated, 'Localization.')).toEqual([]);
    });

    it('replaces a text of the manifest with each of its own', () => {
      for (const [path, text] of Object.entries(translated).filter(([path]) => path !== '$schema')) {
        const english = valueAt(manifest, path);
        expect([path, typeof english, text === english]).toEqual([path, 'string', false]);
      }
    });

    it('has all that the manifest says and each page and script', () => {
      const texts = textsIn(manifest['extensions']).map((path) => `extensions${path}`);
      expect(Object.keys(translated).filter((path) => path.startsWith('extensions')).sort()).toEqual(texts.sort());
    });
  });

describe('the schema check', () => {
  it('finds missing and additional properties', () => {
    const manifest = unifiedManifest(product, development);
    expect(violationsIn(without(manifest, 'id'))).toEqual([" must have required property 'id'"]);
    expect(violationsIn({ ...manifest, surplus: 1 })).toEqual([' must NOT have additional properties']);
  });

  it('finds a name that is too long and a text that the manifest cannot have', () => {
    const [language] = languages;
    const translated = unifiedLanguage(product, development, language as ManifestLanguage);
    expect(violationsIn({ ...translated, 'name.short': 'x'.repeat(31) }, 'Localization.'))
      .toEqual(['/name.short must NOT have more than 30 characters']);
    expect(violationsIn({ ...translated, 'extensions[1].name': 'x' }, 'Localization.')).toEqual([' must NOT have additional properties']);
  });
});

describe('npm run manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const icons = fileURLToPath(new URL('package', import.meta.url));
  beforeAll(async () => { await writeManifests(['--development'], icons, folder); });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('writes both manifests and the package with its icons', () => {
    expect(readdirSync(folder).sort()).toEqual(['.well-known', 'manifest.xml', 'unified']);
    expect(JSON.parse(readFileSync(join(folder, '.well-known/microsoft-officeaddins-allowed.json'), 'utf8')))
      .toEqual({ allowed: ['', '/de', '/es', '/fr', '/ja'].map((folder) => `https://localhost:7443${folder}/launchevent.js`) });
    expect(readdirSync(join(folder, 'unified')).sort())
      .toEqual(['color.png', 'de.json', 'es.json', 'fr.json', 'ja.json', 'manifest.json', 'outline.png']);
    expect(JSON.parse(readFileSync(join(folder, 'unified', 'de.json'), 'utf8'))).toMatchObject({
      'name.short': '1:1-Agenda (local)',
      'extensions[0].runtimes[0].code.page': 'https://localhost:7443/de/taskpane.html',
    });
  });

  it('writes a manifest that Microsoft\'s validator accepts', () => {
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
  ])('rejects %j and says why', (options, word) => {
    expect(() => siteOf(options)).toThrow(WrongUsage);
    expect(() => siteOf(options)).toThrow(word);
  });

  it('leads Outlook to the pages and events that address people as the organisation does', () => {
    const site = siteOf({ 'origin': 'https://a.example', 'client-id': clientId, 'formal': 'true' });
    const script = 'extensions[0].runtimes[1].code.script';
    const pages = languages.map((language) => [language.folder, unifiedLanguage(product, site, language)[script]]);
    expect(pages).toEqual([['de', 'de-formal'], ['es', 'es-formal'], ['fr', 'fr-formal'], ['ja', 'ja']]
      .map(([folder, formal = '']) => [folder, `https://a.example/${formal}/launchevent.js`]));
    expect(allowedScripts(site)).toEqual({
      allowed: ['', '/de-formal', '/es-formal', '/fr-formal', '/ja'].map((folder) => `https://a.example${folder}/launchevent.js`),
    });
    expect(xmlManifest(product, site)).toContain('https://a.example/de-formal/taskpane.html');
    expect(xmlManifest(product, site)).not.toContain('https://a.example/de/');
  });

  it.each(['', 'false', 'False'])('takes %j, as azd passes it on, for the familiar form', (formal) => {
    expect(siteOf({ 'origin': 'https://a.example', 'client-id': clientId, formal })).toMatchObject({ isFormal: false });
  });

  it('says so where it cannot tell the form', () => {
    expect(() => siteOf({ 'origin': 'https://a.example', 'client-id': clientId, 'formal': 'Sie' })).toThrow("--formal 'Sie' is neither");
  });

  it('accepts an origin with or without a trailing slash', () => {
    expect(siteOf({ 'origin': 'https://A.example/', 'client-id': '3F2504E0-4F89-11D3-9A0C-0305E82C3301' }))
      .toMatchObject({ origin: 'https://a.example', signIn: { clientId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' } });
  });

  it('names the page about privacy that the installation itself serves', () => {
    const site = siteOf({ 'origin': 'https://a.example', 'client-id': clientId });
    expect(unifiedManifest(product, site)).toMatchObject({ developer: { privacyUrl: 'https://a.example/guides/privacy' } });
  });

  it('uses the organisation\'s own pages if it has any', () => {
    const pages = { support: 'https://help.example/1-1', privacy: 'https://help.example/privacy' };
    const site = siteOf({ 'origin': 'https://a.example', 'client-id': clientId, ...pages });
    expect(unifiedManifest(product, site)).toMatchObject({ developer: { privacyUrl: 'https://help.example/privacy' } });
    expect(site).toMatchObject({ supportUrl: 'https://help.example/1-1', termsUrl: expect.stringMatching(/^https:/) as string });
  });
});

function without(all: object, key: string): object {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
}

/** What a path such as `extensions[0].ribbons[1]` names. */
function valueAt(manifest: object, path: string): unknown {
  return path.split(/[.[\]]+/).filter((step) => step !== '')
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], manifest);
}

const spoken = new Set(['label', 'title', 'description', 'displayName', 'page', 'script']);

/** The paths of everything that people read or that is a page or a script, in what the manifest says of its extensions. */
function textsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => textsIn(one, `${path}[${String(index)}]`));
  }

  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) =>
        typeof one === 'string' && spoken.has(name) ? [`${path}.${name}`] : textsIn(one, `${path}.${name}`))
    : [];
}

function violationsIn(manifest: object, part = ''): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest'));
  const file = join(folder, 'json-schemas/teams', `v${schemaVersion}`, `MicrosoftTeams.${part}schema.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
  // Some patterns of the schema for languages are no regular expressions of Unicode.
  const options = { strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false };
  const check = new Ajv(options).compile(without(schema, '$schema'));
  check(JSON.parse(JSON.stringify(manifest)));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
