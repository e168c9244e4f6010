import { describe, expect, it } from 'vitest';
import { formKey, type Form } from '../../domain/settings/form';
import type { Host } from '../../host/host';
import { formMemory } from './rememberedForm';

/** What is stored after the server has said these forms. */
async function storedAfter(page: string, before: unknown, forms: readonly Form[], refuses = false): Promise<unknown[]> {
  const saves: unknown[] = [];
  const roaming = {
    read: (key: string) => key === formKey ? before : undefined,
    change: (_: string, change: (newest: unknown) => unknown) => {
      saves.push(change(before));
      return refuses ? Promise.reject(new Error('Outlook')) : Promise.resolve();
    },
  };
  const remember = formMemory({ roaming } as unknown as Host, page, ['de', 'de-formal', 'ja']);
  forms.forEach((form) => { remember(form); });
  await Promise.resolve();
  return saves;
}

describe('The form of address that the events use', () => {
  it.each([
    ['is stored once', 'de', undefined, ['formal', 'formal'], ['formal']],
    ['is stored from the formal pages too', 'de-formal', 'formal', ['familiar'], ['familiar']],
    ['is not stored again', 'de', 'familiar', ['familiar'], []],
    ['follows a change', 'de', undefined, ['formal', 'familiar'], ['formal', 'familiar']],
    ['is not stored for a language with one form', 'ja', undefined, ['familiar'], []],
    ['is not stored for English', 'en', undefined, ['familiar'], []],
  ] as const)('%s', async (_, page, before, forms, saves) => {
    expect(await storedAfter(page, before, forms)).toEqual(saves);
  });

  it('is tried once if Outlook refuses it', async () => {
    expect(await storedAfter('de', undefined, ['formal', 'formal'], true)).toEqual(['formal']);
  });
});
