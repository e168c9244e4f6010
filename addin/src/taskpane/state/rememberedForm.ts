import { formKey, parseForm, type Form } from '../../domain/settings/form';
import type { Host } from '../../host/host';
import { changeRoaming } from './roaming';

/**
 * Lets the events, which cannot ask the server, address the person as they chose. Only for a language with two forms.
 * @returns to be called with the person's form, as often as one likes: it is stored once, even if Outlook refuses that. A server of an
 * earlier version names none.
 */
export function formMemory(host: Host): (form: Form | null | undefined) => void {
  let told = parseForm(host.roaming.read(formKey));
  return (form) => {
    if (form != null && form !== told) {
      told = form;
      void changeRoaming(host, formKey, () => form);
    }
  };
}
