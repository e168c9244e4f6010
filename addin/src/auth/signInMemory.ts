/** `nestedApp`: through Outlook. `dialog`: one of our pages in Outlook's dialog. `window`: the same page in a window of the browser. */
export type WayName = 'nestedApp' | 'dialog' | 'window';

/** Which ways to sign in worked in this host, and which cannot. */
export interface SignInMemory {
  /** The way that worked last; null if none did. */
  readonly preferred: () => WayName | null;
  readonly prefer: (name: WayName) => void;
  readonly isGone: (name: WayName) => boolean;
  /** Until the tab or window is closed. */
  readonly giveUp: (name: WayName) => void;
}

/**
 * Never throws: where the browser's storage is full or forbidden, it remembers as long as the pane is open.
 * @param host - such as OfficeOnline. One mailbox may be open in hosts that differ.
 */
export function browserSignInMemory(host: string): SignInMemory {
  const key = `oneonone/sign-in/${host}`;
  const kept = new Map<string, string>();
  const read = (storage: () => Storage, name: string): string => attempt(() => storage().getItem(name)) ?? kept.get(name) ?? '';
  const write = (storage: () => Storage, name: string, value: string): void => {
    kept.set(name, value);
    attempt(() => { storage().setItem(name, value); });
  };
  const gone = (): string[] => read(() => sessionStorage, `${key}/gone`).split(',');
  return {
    preferred: () => wayNamed(read(() => localStorage, key)),
    prefer: (name) => { write(() => localStorage, key, name); },
    isGone: (name) => gone().includes(name),
    giveUp: (name) => { write(() => sessionStorage, `${key}/gone`, [...new Set([...gone(), name])].filter((one) => one !== '').join()); },
  };
}

function wayNamed(name: string): WayName | null {
  return name === 'nestedApp' || name === 'dialog' || name === 'window' ? name : null;
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
