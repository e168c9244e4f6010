import type { RoamingSettings } from './host';
import { readOrDefault, runOffice } from './officeCalls';

interface Message {
  readonly mailbox: string;
  readonly key: string;
  readonly value: unknown;
}

const channelName = 'oneonone-settings';

/**
 * Each frame of Outlook has its own copy of all settings and saves all of it, so the last one to save would undo what the others have
 * saved. Our windows tell each other what they save, so that each has the newest copy.
 * @param mailbox - its address.
 */
export function officeRoaming(mailbox: string): RoamingSettings {
  const channel = openChannel();
  const listeners = new Set<() => void>();
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.mailbox === mailbox) {
      write(data.key, data.value);
      listeners.forEach((listener) => { listener(); });
    }
  });
  return {
    read,
    change: async (key, change) => {
      const before = read(key);
      const value = change(before);
      try {
        await runOffice('roamingSettings.saveAsync', (done) => {
          Office.context.roamingSettings.set(key, value);
          Office.context.roamingSettings.saveAsync(done);
        });
      } catch (error) {
        write(key, before);
        throw error;
      }

      channel?.postMessage({ mailbox, key, value } satisfies Message);
    },
    onChanged: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function read(key: string): unknown {
  return readOrDefault(() => Office.context.roamingSettings.get(key) as unknown, undefined);
}

/** Into this window's copy only. */
function write(key: string, value: unknown): void {
  readOrDefault(() => { Office.context.roamingSettings.set(key, value); }, undefined);
}

/** Null in an Outlook whose browser does not have channels, and where they are forbidden. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName);
  } catch {
    return null;
  }
}
