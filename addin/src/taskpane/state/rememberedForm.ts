import { formKey, parseForm, type Form } from '../../domain/settings/form';
import type { Host } from '../../host/host';
import { changeRoaming } from './roaming';

/**
 * Lets the events, which cannot ask the server, address the person as they chose. Nothing is stored for a language with one form.
 * @param page - the folder in which the pane is now.
 * @param folders - those of all languages but English.
 * @returns to be called with the person's form, as often as one likes: it is stored once, even if Outlook refuses that. A server of an
 * earlier version names none.
 */
export function formMemory(host: Host, page: string, folders: readonly string[]): (form: Form | null | undefined) => void {
  const hasForms = folders.includes(`${page.replace('-formal', '')}-formal`);
  let told: Form | null = hasForms ? parseForm(host.roaming.read(formKey)) : null;
  return (form) => {
    if (hasForms && form != null && form !== told) {
      told = form;
      void changeRoaming(host, formKey, () => form);
    }
  };
}
