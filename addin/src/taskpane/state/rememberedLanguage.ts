import type { Me } from '../../api/types';

/** public/language.js reads it before the page starts, in every version of the add-in. */
const key = 'oneonone/language';

/**
 * Remembers on this device in which language and form the reader is addressed, so that the next page opens in it.
 * @param page - the language in which the page is now.
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
    return (language ?? own) !== own || address !== form;
  } catch {
    return false;
  }
}
