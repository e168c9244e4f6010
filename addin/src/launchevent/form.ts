import { formKey, parseForm, type Form } from '../domain/settings/form';
import { officeComposeWindow } from '../host/invites/officeComposeWindow';

/**
 * What Outlook shows of the events is read only by the person who writes the invite, so it addresses them as they chose. Only the builds of
 * languages with two forms contain this.
 * @param own - that of the build, which is the organisation's.
 */
export function formOr(own: Form): Form {
  try {
    return parseForm(officeComposeWindow().readRoaming(formKey)) ?? own;
  } catch {
    return own;
  }
}
