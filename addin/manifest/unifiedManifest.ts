import type { AddIn, Button, EventName, Place, Site } from './addIn';
import { languages } from './languages';
import { files, iconFile, packageIcons } from './product';
import { fileOf } from './unifiedLanguage';
import { schemaOf, schemaVersion } from './unifiedSchema';

const contexts: Record<Place, string> = { organizer: 'meetingDetailsOrganizer', attendee: 'meetingDetailsAttendee', message: 'mailRead' };

const types: Record<EventName, string> = {
  OnNewAppointmentOrganizer: 'newAppointmentOrganizerCreated',
  OnAppointmentAttendeesChanged: 'appointmentAttendeesChanged',
  OnAppointmentTimeChanged: 'appointmentTimeChanged',
  OnAppointmentRecurrenceChanged: 'appointmentRecurrenceChanged',
  OnAppointmentSend: 'appointmentSending',
};

/**
 * The unified manifest for Microsoft 365, a second product for organisations that deploy this way. If both are installed, it hides the
 * add-in of the XML manifest.
 */
export function unifiedManifest(addIn: AddIn, site: Site): object {
  return {
    $schema: schemaOf('MicrosoftTeams.schema.json'),
    manifestVersion: schemaVersion,
    version: addIn.version,
    id: site.unifiedId,
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: languages.map((language) => ({ languageTag: language.folder, file: fileOf(language) })),
    },
    developer: {
      name: addIn.provider,
      websiteUrl: site.supportUrl,
      privacyUrl: site.privacyUrl ?? `${site.origin}/guides/privacy`,
      termsOfUseUrl: site.termsUrl,
    },
    name: { short: addIn.name + site.nameSuffix, full: addIn.fullName({ name: addIn.name + site.nameSuffix }) },
    description: { short: addIn.summary, full: addIn.description },
    icons: { color: packageIcons.color.file, outline: packageIcons.outline.file },
    accentColor: addIn.accentColour,
    validDomains: [new URL(site.origin).host],
    ...webApplicationInfo(site),
    authorization: { permissions: { resourceSpecific: [{ name: 'MailboxItem.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [{
      requirements: requires(addIn.mailbox),
      runtimes: [paneRuntime(addIn, site), eventRuntime(addIn, site)],
      ribbons: addIn.buttons.map((button) => ribbon(button, site)),
      autoRunEvents: [{
        requirements: requires(addIn.eventsSince),
        events: addIn.events.map(({ event, handler, sendMode }) =>
          ({ type: types[event], actionId: handler, ...(sendMode === undefined ? {} : { options: { sendMode } }) })),
      }],
      alternates: [{ hide: { customOfficeAddin: { officeAddinId: site.xmlId } } }],
    }],
  };
}

function webApplicationInfo({ origin, signIn }: Site): object {
  return signIn === null ? {} : {
    webApplicationInfo: { id: signIn.clientId, resource: `api://${new URL(origin).host}/${signIn.clientId}` },
  };
}

function requires(minVersion: string): object {
  return { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion }] };
}

function paneRuntime(addIn: AddIn, site: Site): object {
  return {
    id: 'pane',
    type: 'general',
    code: { page: site.origin + files.pane },
    lifetime: 'short',
    actions: addIn.buttons.map(({ id, label, place }) => ({ id, type: 'openPage', displayName: label, view: place, pinnable: false })),
  };
}

function eventRuntime(addIn: AddIn, site: Site): object {
  return {
    id: 'events',
    requirements: requires(addIn.eventsSince),
    type: 'general',
    code: { page: site.origin + files.eventPage, script: site.origin + files.eventScript },
    lifetime: 'short',
    actions: addIn.events.map(({ handler }) => ({ id: handler, type: 'executeFunction' })),
  };
}

function ribbon({ id, place, label, tip }: Button, site: Site): object {
  const icons = ([16, 32, 80] as const).map((size) => ({ size, url: site.origin + iconFile(size) }));
  const button = { id, type: 'button', label, icons, supertip: { title: label, description: tip }, actionId: id };
  return {
    contexts: [contexts[place]],
    tabs: [{ builtInTabId: 'TabDefault', groups: [{ id: `${id}.group`, label, icons, controls: [button] }] }],
  };
}
