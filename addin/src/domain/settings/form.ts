/** How somebody is addressed, in a language that has two forms: du or Sie, tu or vous. */
export type Form = 'familiar' | 'formal';

/** The key in roaming settings, of the form that is right for the mailbox's owner. */
export const formKey = 'oneonone-form';

/** Reads what any version has stored; null if nothing is known. */
export function parseForm(stored: unknown): Form | null {
  return stored === 'familiar' || stored === 'formal' ? stored : null;
}
