import type { AddIn, Button, Place, Site } from './addIn';
import { pagesOf } from './languages';
import { files, iconFile, listIconSizes, ribbonIconSizes } from './product';
import { overrides, Resources, type Localised } from './resources';
import { document, element, text, type Element } from './xml';

const overridesSchema = 'http://schemas.microsoft.com/office/mailappversionoverrides';

const surfaces: Record<Place, string> = {
  organizer: 'AppointmentOrganizerCommandSurface',
  attendee: 'AppointmentAttendeeCommandSurface',
  message: 'MessageReadCommandSurface',
};

/**
 * The XML manifest, which every Outlook supports. The schema prescribes the order of elements (MailApp of office/appforoffice/1.1, and
 * office/mailappversionoverrides 1.0 and 1.1, in [MS-OWEMXML]).
 */
export function xmlManifest(addIn: AddIn, site: Site): string {
  return document(element('OfficeApp', {
    'xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type': 'MailApp',
  },
  text('Id', site.xmlId),
  text('Version', `${addIn.version}.0`),
  text('ProviderName', addIn.provider),
  text('DefaultLocale', 'en-US'),
  localised('DisplayName', { value: addIn.name + site.nameSuffix, in: ({ say }) => say.name + site.nameSuffix }),
  localised('Description', descriptionOf(addIn)),
  same('IconUrl', site.origin + iconFile(listIconSizes[0])),
  same('HighResolutionIconUrl', site.origin + iconFile(listIconSizes[1])),
  same('SupportUrl', site.supportUrl),
  element('AppDomains', {}, ...domainsOf(site).map((domain) => text('AppDomain', domain))),
  element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
  element('Requirements', {}, element('Sets', {}, element('Set', { Name: 'Mailbox', MinVersion: addIn.mailbox }))),
  forms(site),
  text('Permissions', 'ReadWriteItem'),
  rule(),
  text('DisableEntityHighlighting', 'true'),
  versionOverrides(addIn, site)));
}

function domainsOf({ origin, signIn }: Site): readonly string[] {
  return signIn === null ? [origin] : [origin, 'https://login.microsoftonline.com'];
}

/** For an Outlook without ribbons. All others use the overrides. */
function forms(site: Site): Element {
  const page = localised('SourceLocation', fileOf(site, files.pane));
  return element('FormSettings', {},
    element('Form', { 'xsi:type': 'ItemRead' }, element('DesktopSettings', {}, page, text('RequestedHeight', '450'))),
    element('Form', { 'xsi:type': 'ItemEdit' }, element('DesktopSettings', {}, page)));
}

function rule(): Element {
  const itemIs = { 'xsi:type': 'ItemIs' };
  return element('Rule', { 'xsi:type': 'RuleCollection', 'Mode': 'Or' },
    element('Rule', { ...itemIs, ItemType: 'Appointment', FormType: 'ReadOrEdit' }),
    element('Rule', { ...itemIs, ItemType: 'Message', FormType: 'Read', ItemClass: 'IPM.Schedule.Meeting', IncludeSubClasses: 'true' }));
}

/** Version 1.1 has to be inside version 1.0. */
function versionOverrides(addIn: AddIn, site: Site): Element {
  const resources = new Resources();
  const hosts = element('Hosts', {}, element('Host', { 'xsi:type': 'MailHost' },
    element('Runtimes', {}, element('Runtime', { resid: resources.url('Events.Page', fileOf(site, files.eventPage)) },
      element('Override', { type: 'javascript', resid: resources.url('Events.Script', fileOf(site, files.eventScript)) }))),
    element('DesktopFormFactor', {},
      element('FunctionFile', { resid: 'Events.Page' }),
      ...addIn.buttons.map((button) => surface(button, site, resources)),
      launchEvents(addIn))));
  const description = element('Description', { resid: resources.longString('Product.Description', descriptionOf(addIn)) });
  return element('VersionOverrides', { 'xmlns': overridesSchema, 'xsi:type': 'VersionOverridesV1_0' },
    element('VersionOverrides', { 'xmlns': `${overridesSchema}/1.1`, 'xsi:type': 'VersionOverridesV1_1' },
      description,
      element('Requirements', {}, element('bt:Sets', { DefaultMinVersion: addIn.mailbox }, element('bt:Set', { Name: 'Mailbox' }))),
      hosts,
      resources.toElement(),
      ...signIn(site)));
}

function surface(button: Button, site: Site, resources: Resources): Element {
  const label = { resid: resources.shortString('Button.Label', { value: button.label, in: ({ say }) => say.name }) };
  return element('ExtensionPoint', { 'xsi:type': surfaces[button.place] },
    element('OfficeTab', { id: 'TabDefault' }, element('Group', { id: `${button.id}.group` },
      element('Label', label),
      element('Control', { 'xsi:type': 'Button', 'id': button.id },
        element('Label', label),
        element('Supertip', {},
          element('Title', label),
          element('Description', { resid: resources.longString(`Button.Tip.${button.place}`, tipOf(button)) })),
        element('Icon', {}, ...ribbonIconSizes.map((size) =>
          element('bt:Image', { size: String(size), resid: resources.image(`Icon.${size}x${size}`, site.origin + iconFile(size)) }))),
        element('Action', { 'xsi:type': 'ShowTaskpane' },
          element('SourceLocation', { resid: resources.url('Pane.Page', fileOf(site, files.pane)) }))))));
}

function launchEvents(addIn: AddIn): Element {
  return element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' },
    element('LaunchEvents', {}, ...addIn.events.map(({ event, handler, sendMode }) =>
      element('LaunchEvent', { Type: event, FunctionName: handler, ...(sendMode === undefined ? {} : { SendMode: 'PromptUser' }) }))),
    element('SourceLocation', { resid: 'Events.Page' }));
}

function signIn(site: Site): readonly Element[] {
  return site.signIn === null ? [] : [element('WebApplicationInfo', {},
    text('Id', site.signIn.clientId),
    text('Resource', `api://${new URL(site.origin).host}/${site.signIn.clientId}`),
    element('Scopes', {}, text('Scope', 'openid'), text('Scope', 'profile')))];
}

function fileOf(site: Site, file: string): Localised {
  return { value: site.origin + file, in: (language) => `${site.origin}/${pagesOf(language, site)}${file}` };
}

function descriptionOf({ description }: AddIn): Localised {
  return { value: description, in: ({ say }) => say.description };
}

function tipOf({ tip, place }: Button): Localised {
  return { value: tip, in: ({ say }) => say.tips[place] };
}

function localised(name: string, of: Localised): Element {
  return element(name, { DefaultValue: of.value }, ...overrides('Override', of));
}

function same(name: string, value: string): Element {
  return element(name, { DefaultValue: value });
}
