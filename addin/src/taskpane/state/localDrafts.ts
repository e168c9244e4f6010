/** Unsent text that is stored on this device. Never throws: if storage is full or forbidden, nothing is stored. */
export interface LocalDrafts {
  readonly read: (key: string) => unknown;
  /** False if it could not be stored. */
  readonly save: (key: string, value: unknown) => boolean;
  readonly remove: (key: string) => void;
}

/** Stores what is waiting to be sent, and removes the entry once nothing is. */
export function saveWaiting(localDrafts: LocalDrafts, key: string, waiting: readonly unknown[]): void {
  if (waiting.length === 0) {
    localDrafts.remove(key);
  } else {
    localDrafts.save(key, waiting);
  }
}

/** Where drafts are stored on a device. These prefixes never change: drafts of earlier versions wait there to be sent. */
export const panePrefix = (storagePartition: string, address: string): string => `${storagePartition}${address}/`;
export const pagePrefix = 'page/';

/** @param prefix - the host's storage partition and the person, so that two people on one machine do not share drafts. */
export function browserLocalDrafts(prefix: string, storage: () => Storage = () => localStorage): LocalDrafts {
  const name = (key: string): string => `${prefix}oneonone/${key}`;
  return {
    read: (key) => attempt(() => JSON.parse(storage().getItem(name(key)) ?? 'null') as unknown, null),
    save: (key, value) => attempt(() => {
      storage().setItem(name(key), JSON.stringify(value));
      return true;
    }, false),
    remove: (key) => { attempt(() => { storage().removeItem(name(key)); }, undefined); },
  };
}

function attempt<T>(act: () => T, fallback: T): T {
  try {
    return act();
  } catch {
    return fallback;
  }
}
