import { useState } from 'preact/hooks';
import type { Instant } from '../../domain/meetings/meeting';
import { usePane } from '../context';
import { keptEntry, keptKey } from '../state/keptEntry';

interface Kept<T> {
  readonly entry: T;
  readonly change: (changed: Partial<T>) => void;
  /** It was sent, or given up. */
  readonly forget: () => void;
  /** When it was typed, if that was before this form was opened; null otherwise. */
  readonly since: Instant | null;
}

/**
 * What is being typed into a form, kept on this device at every key: it is still there after a reload, a sign-out, a crash of the browser,
 * or when the pane is closed and opened again.
 * @param name - of the form and of what it is about, such as `wording/PAIR/ITEM`.
 */
export function useKeptEntry<T extends Readonly<Record<string, string>>>(name: string, initial: T): Kept<T> {
  const { localDrafts, now } = usePane();
  const [kept] = useState(() => keptEntry(localDrafts, name));
  const [entry, setEntry] = useState<T>(() => ({ ...initial, ...kept?.fields }));
  const [since, setSince] = useState(kept?.at ?? null);
  const forget = (): void => {
    localDrafts.remove(keptKey(name));
    setEntry(initial);
    setSince(null);
  };
  const change = (changed: Partial<T>): void => {
    const next = { ...entry, ...changed };
    setEntry(next);
    if (Object.keys(initial).every((field) => next[field] === initial[field])) {
      localDrafts.remove(keptKey(name));
    } else {
      localDrafts.save(keptKey(name), { fields: next, at: now().toISOString() });
    }
  };
  return { entry, change, forget, since };
}
