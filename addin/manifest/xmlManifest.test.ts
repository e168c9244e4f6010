import { existsSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';
import { translatedLanguages } from '../build/language.mjs';
import { bundleLaunchEvent } from '../build/launchevent.mjs';
import { commandIds } from '../src/host/commandIds';
import { Outlook } from '../test/launchevent/fakeOutlook';
import { eventNames, type Site } from './addIn';
import { files, product } from './product';
import { development, production } from './sites';
import { xmlManifest } from './xmlManifest';

const clientId = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const organisation: Site = { ...production, isFormal: false, origin: 'https://oneonone.example.com', signIn: { clientId } };
const sites = [['a local installation', development], ['an organisation', organisation]] as const;

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

describe.each(sites)('the XML manifest for %s', (_, site) => {
  const xml = xmlManifest(product, site);
  const root = parse(xml);
  const all = [...descendants(root)];
  const resources = only(all, 'Resources');

  it('is well-formed', () => {
    expect(SyntaxValidator.validate(xml)).toBe(true);
  });

  it('has all elements in the order of the schema', () => {
    expect(all.flatMap(outOfOrder)).toEqual([]);
  });

  it('defines each resource once and uses all of them', () => {
    const defined = [...descendants(resources)].flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = all.flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('has no text that is too long for Outlook', () => {
    const values = (group: string): string[] => only(all, group).children.map(({ attributes }) => attributes['DefaultValue'] ?? '');
    expect(values('bt:ShortStrings').filter((value) => value.length > 125)).toEqual([]);
    expect(values('bt:LongStrings').filter((value) => value.length > 250)).toEqual([]);
    expect(only(all, 'DisplayName').attributes['DefaultValue']?.length).toBeLessThanOrEqual(125);
    expect(all.find(({ name }) => name === 'Description')?.attributes['DefaultValue']?.length).toBeLessThanOrEqual(250);
  });

  it('loads everything over https from its own site', () => {
    const names = ['bt:Url', 'bt:Image', 'IconUrl', 'HighResolutionIconUrl', 'SourceLocation'];
    const urls = all.filter(({ name }) => names.includes(name)).flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(`${site.origin}/`) || !site.origin.startsWith('https://'))).toEqual([]);
  });

  it('refers to existing icons', () => {
    const icons = only(all, 'bt:Images').children.map(({ attributes }) => attributes['DefaultValue'] ?? '');
    expect(icons.filter((url) => !existsSync(new URL(`../public${new URL(url).pathname}`, import.meta.url)))).toEqual([]);
    for (const image of all.filter(({ name, attributes }) => name === 'bt:Image' && attributes['size'] !== undefined)) {
      expect(image.attributes['resid']).toBe(`Icon.${image.attributes['size']}x${image.attributes['size']}`);
    }
  });

  it('has unique ids of controls and groups', () => {
    const ids = all.flatMap(({ name, attributes }) => name === 'Control' || name === 'Group' ? attributes['id'] ?? [] : []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('handles each event with a function of launchevent.js and uses all of them', async () => {
    const events = all.filter(({ name }) => name === 'LaunchEvent');
    const { handlers } = await Outlook.start();
    expect(events.map(({ attributes }) => attributes['Type'])).toEqual([...eventNames]);
    expect(events.map(({ attributes }) => attributes['FunctionName'])).toEqual([...handlers.keys()]);
  });

  it('asks before sending and never blocks', () => {
    const modes = all.flatMap(({ name, attributes }) => name === 'LaunchEvent' ? [[attributes['Type'], attributes['SendMode']]] : []);
    expect(Object.fromEntries(modes)).toMatchObject({ OnAppointmentSend: 'PromptUser', OnNewAppointmentOrganizer: undefined });
  });

  it('has the buttons that the events refer to', () => {
    const buttons = all.filter(({ name }) => name === 'Control').map(({ attributes }) => attributes['id']);
    expect(buttons).toEqual([commandIds.compose, commandIds.read, commandIds.message]);
  });

  it('has a script for classic Outlook and a page for the others', () => {
    const runtime = only(all, 'Runtime');
    expect(urlOf(runtime)).toBe(site.origin + files.eventPage);
    const script = only(runtime.children, 'Override');
    expect(urlOf(script)).toBe(site.origin + files.eventScript);
    expect(script.attributes['type']).toBe('javascript');
  });

  it('leads each language of Outlook to a folder that the build has, for the pane and the events', async () => {
    const folders = (await translatedLanguages()).filter((folder) => !folder.includes('-'));
    for (const url of only(all, 'bt:Urls').children) {
      const { pathname } = new URL(url.attributes['DefaultValue'] ?? '');
      const found = url.children.map(({ attributes }) => [attributes['Locale']?.split('-')[0], attributes['Value']]);
      expect(found).toEqual(found.map(([folder = '']) => [folder, `${site.origin}/${folder}${pathname}`]));
      expect([...new Set(found.map(([folder]) => folder))].sort()).toEqual(folders);
    }
  });

  it('leads an Outlook in American English to the default, of which the events contain no times', async () => {
    const locales = all.flatMap(({ attributes }) => attributes['Locale'] ?? []);
    expect(locales.filter((locale) => locale.startsWith('en'))).toEqual([]);
    expect(await bundleLaunchEvent()).not.toContain('.region');
  });

  it('has all its words in each language, none longer than Outlook allows', () => {
    for (const string of all.filter(({ name }) => name === 'bt:String')) {
      const isLong = string.attributes['id'] !== 'Button.Label';
      const values = string.children.map(({ attributes }) => attributes['Value'] ?? '');
      expect(values.filter((value) => value === '' || value.length > (isLong ? 250 : 125))).toEqual([]);
      expect(values).not.toContain(string.attributes['DefaultValue']);
    }
  });

  const urlOf = ({ attributes }: Node): string | undefined =>
    only(all, 'bt:Urls').children.find((url) => url.attributes['id'] === attributes['resid'])?.attributes['DefaultValue'];
});

describe('the two sites', () => {
  it('have four different ids', () => {
    const ids = [development, organisation].flatMap(({ xmlId, unifiedId }) => [xmlId, unifiedId]);
    expect(new Set(ids).size).toBe(4);
  });

  it('have a sign-in only if there is an app registration', () => {
    expect(xmlManifest(product, development)).not.toContain('WebApplicationInfo');
    expect(xmlManifest(product, organisation)).toContain(`<Resource>api://oneonone.example.com/${clientId}</Resource>`);
  });
});

describe('the check of the element order', () => {
  it('finds misplaced and unknown elements', () => {
    const wrong = xmlManifest(product, development)
      .replace(/<Permissions>.*?<\/Permissions>/, '')
      .replace('<Id>', '<Permissions>ReadItem</Permissions><Id>');
    expect([...descendants(parse(wrong))].flatMap(outOfOrder)).toEqual(['OfficeApp: Id after Permissions']);
    expect([...descendants(parse('<Icon><bt:Picture/></Icon>'))].flatMap(outOfOrder)).toEqual(['Icon: bt:Picture is not known']);
  });

  it('is not misled by markup in a name', () => {
    const named = xmlManifest({ ...product, name: '<Id/> & "1:1"' }, development);
    expect(SyntaxValidator.validate(named)).toBe(true);
    expect(named).toContain('&lt;Id/&gt; &amp; &quot;1:1&quot;');
  });
});

/**
 * The children of each element in order: the sequences of the schemas in [MS-OWEMXML], 2.2 (OfficeApp, MailApp) and 2.3 to 2.5
 * (VersionOverrides for mail add-ins, 1.0 and 1.1), as far as we use them.
 */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'OfficeApp': [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
    'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'FormSettings', 'Permissions', 'Rule',
    'DisableEntityHighlighting', 'VersionOverrides',
  ],
  'DisplayName': ['Override'],
  'Description': ['Override'],
  'SourceLocation': ['Override'],
  'AppDomains': ['AppDomain'],
  'Hosts': ['Host'],
  'Host': ['Runtimes', 'DesktopFormFactor', 'MobileFormFactor'],
  'Requirements': ['Sets', 'bt:Sets'],
  'Sets': ['Set'],
  'bt:Sets': ['bt:Set'],
  'FormSettings': ['Form'],
  'Form': ['DesktopSettings', 'TabletSettings', 'PhoneSettings'],
  'DesktopSettings': ['SourceLocation', 'RequestedHeight'],
  'Rule': ['Rule'],
  'VersionOverrides': [
    'Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides', 'WebApplicationInfo', 'ExtendedPermissions',
  ],
  'Runtimes': ['Runtime'],
  'Runtime': ['Override'],
  'DesktopFormFactor': ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  'ExtensionPoint': ['OfficeTab', 'CustomTab', 'LaunchEvents', 'SourceLocation'],
  'OfficeTab': ['Group'],
  'Group': ['Label', 'Control'],
  'Control': ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  'Supertip': ['Title', 'Description'],
  'Icon': ['bt:Image'],
  'Action': ['SourceLocation', 'SupportsPinning', 'FunctionName'],
  'LaunchEvents': ['LaunchEvent'],
  'Resources': ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['bt:Url'],
  'bt:Url': ['bt:Override'],
  'bt:String': ['bt:Override'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'WebApplicationInfo': ['Id', 'MsaId', 'Resource', 'Scopes'],
  'Scopes': ['Scope'],
};

function outOfOrder({ name, children }: Node): string[] {
  const sequence = sequences[name] ?? [];
  const violations: string[] = [];
  let before: Node | undefined;
  for (const child of children) {
    const at = sequence.indexOf(child.name);
    if (at < 0) {
      violations.push(`${name}: ${child.name} is not known`);
    } else if (before !== undefined && at < sequence.indexOf(before.name)) {
      violations.push(`${name}: ${child.name} after ${before.name}`);
    }

    before = child;
  }

  return violations;
}

function parse(xml: string): Node {
  const parser = new XMLParser({
    preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, ignoreDeclaration: true,
  });
  const [root] = (parser.parse(xml) as Raw[]).flatMap(nodes);
  if (root === undefined) {
    throw new Error('There is no element.');
  }

  return root;
}

type Raw = Readonly<Record<string, unknown>>;

function nodes(raw: Raw): Node[] {
  return Object.entries(raw).filter(([name]) => name !== ':@' && name !== '#text').map(([name, content]) => ({
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: (content as Raw[]).flatMap(nodes),
  }));
}

function* descendants(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) {
    yield* descendants(child);
  }
}

function only(among: readonly Node[], name: string): Node {
  const found = among.filter((node) => node.name === name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
}
