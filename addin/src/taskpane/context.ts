import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dates } from '../messages';
import type { Connection } from './state/connection';
import type { Keepsake } from './state/localDrafts';
import type { PaneSession } from './state/paneSession';
import type { Store } from './state/store';

/** What every part of the pane can use. */
export interface PaneContext {
  readonly session: PaneSession;
  readonly dates: Dates;
  readonly keepsake: Keepsake;
  readonly connection: Connection;
  readonly newId: () => string;
  /** Said to everybody: shown for a moment, and read out by a screen reader. The focus stays where it is. */
  readonly announcement: Store<string>;
  readonly now: () => Date;
}

export const Pane = createContext<PaneContext | null>(null);

export function usePane(): PaneContext {
  const pane = useContext(Pane);
  if (pane === null) {
    throw new Error('Only inside the pane.');
  }

  return pane;
}

export function useAnnounce(): (text: string) => void {
  const { announcement } = usePane();
  return (text) => { announcement.update(() => text); };
}
