/** Small things kept on this device until they are sent. It never throws: a full or forbidden storage keeps nothing, and says so. */
export interface Keepsake {
  readonly read: (key: string) => unknown;
  /** False when it could not be kept. */
  readonly keep: (key: string, value: unknown) => boolean;
  readonly drop: (key: string) => void;
}

/** What waits to be sent; when nothing does, nothing is kept. */
export function keepWaiting(keepsake: Keepsake, key: string, waiting: readonly unknown[]): void {
  if (waiting.length === 0) {
    keepsake.drop(key);
  } else {
    keepsake.keep(key, waiting);
  }
}

/** @param prefix - the host's storage partition, and whose it is: two people at one machine must not meet. */
export function browserKeepsake(prefix: string, storage: () => Storage = () => localStorage): Keepsake {
  const name = (key: string): string => `${prefix}oneonone/${key}`;
  return {
    read: (key) => attempt(() => JSON.parse(storage().getItem(name(key)) ?? 'null') as unknown, null),
    keep: (key, value) => attempt(() => {
      storage().setItem(name(key), JSON.stringify(value));
      return true;
    }, false),
    drop: (key) => { attempt(() => { storage().removeItem(name(key)); }, undefined); },
  };
}

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
