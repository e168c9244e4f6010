import type { Me } from '../../api/types';
import { reader } from '../../catalogue/region';

/** public/language.js reads it before the page starts, in every version of the add-in. */
const key = 'oneonone/language';

/**
 * Remembers on this device in which language and form the reader is addressed, so that the next page opens in it.
 * @param page - the folder in which the page is now.
 * @returns whether the page should be loaded again to be in the right language. Never twice for the same choice, nor if it was not stored.
 */
export function rememberLanguage(me: Me, page: string, storage: () => Storage = () => localStorage): boolean {
  const { settings: { language }, address } = me;
  const choice = `${language ?? ''} ${address}`;
  const [own = '', form = 'familiar'] = page.split('-');
  try {
    if (storage().getItem(key) === choice) {
      return false;
    }

    storage().setItem(key, choice);
    return baseOf(language ?? own) !== own || address !== form;
  } catch {
    return false;
  }
}

/**
 * Writes times as the reader's region does: the language they chose on this device, else that of Outlook or the browser.
 * @param tag - of Outlook or the browser, such as en-US.
 */
export function followRegion(tag: string, storage: () => Storage = () => localStorage): void {
  reader.region = /^en-(us)$/i.exec(chosenIn(storage) || tag)?.[1]?.toUpperCase() ?? '';
}

function chosenIn(storage: () => Storage): string {
  try {
    return storage().getItem(key)?.split(' ')[0] ?? '';
  } catch {
    return '';
  }
}

const baseOf = (tag: string): string => tag.split('-')[0] ?? '';
