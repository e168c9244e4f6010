import { describe, expect, it } from 'vitest';
import { formKey, type Form } from '../../domain/settings/form';
import type { Host } from '../../host/host';
import { formMemory } from './rememberedForm';

/** What is stored after the server has said these forms. */
async function storedAfter(before: unknown, forms: readonly Form[], refuses = false): Promise<unknown[]> {
  const saves: unknown[] = [];
  const roaming = {
    read: (key: string) => key === formKey ? before : undefined,
    change: (_: string, change: (newest: unknown) => unknown) => {
      saves.push(change(before));
      return refuses ? Promise.reject(new Error('Outlook')) : Promise.resolve();
    },
  };
  const remember = formMemory({ roaming } as unknown as Host);
  forms.forEach((form) => { remember(form); });
  await Promise.resolve();
  return saves;
}

describe('The form of address that the events use', () => {
  it.each([
    ['is stored once', undefined, ['formal', 'formal'], ['formal']],
    ['replaces the other one', 'formal', ['familiar'], ['familiar']],
    ['is not stored again', 'familiar', ['familiar'], []],
    ['follows a change', undefined, ['formal', 'familiar'], ['formal', 'familiar']],
  ] as const)('%s', async (_, before, forms, saves) => {
    expect(await storedAfter(before, forms)).toEqual(saves);
  });

  it('is tried once if Outlook refuses it', async () => {
    expect(await storedAfter(undefined, ['formal', 'formal'], true)).toEqual(['formal']);
  });
});
