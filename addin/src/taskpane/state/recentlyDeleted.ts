import type { Instant } from '../../domain/meetings/meeting';
import type { LocalDrafts } from './localDrafts';
import { Store } from './store';

/** What this person has deleted today. The server has deleted it for good: it is on this device only, and nobody else can see it. */
export interface DeletedEntry {
  readonly kind: 'point' | 'action' | 'sharedNote' | 'privateNote';
  readonly id: string;
  readonly pair: string;
  readonly text: string;
  readonly at: Instant;
  /** In the mailbox's time zone. It is forgotten when this day ends. */
  readonly day: string;
  /** For an action: who was to do it, by when, and whether it was done. */
  readonly owner?: 'author' | 'partner';
  readonly due?: string;
  readonly isDone?: boolean;
  /** For a point: the id of the one that followed it. */
  readonly before?: string;
}

/** After a deletion there is a button for this long that undoes it. */
const undoMilliseconds = 10_000;
const key = 'deleted';

/** Lets deletions be undone until the end of the day. */
export class RecentlyDeleted {
  readonly store: Store<readonly DeletedEntry[]>;
  /** What can be undone with one button; null if nothing was deleted in the last 10 s. */
  readonly latest = new Store<DeletedEntry | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param today - such as 2026-11-24, in the mailbox's time zone. */
  constructor(private readonly localDrafts: LocalDrafts, private readonly now: () => Date, private readonly today: () => string) {
    const stored = parseDeleted(localDrafts.read(key));
    this.store = new Store<readonly DeletedEntry[]>(stored.filter(({ day }) => day === today()));
    if (stored.length > this.store.state.length) {
      this.save();
    }
  }

  /** The pair's entries that were deleted today, latest first. */
  of(pair: string): readonly DeletedEntry[] {
    const today = this.today();
    return this.store.state.filter((entry) => entry.pair === pair && entry.day === today);
  }

  add(entry: Omit<DeletedEntry, 'at' | 'day'>): void {
    const added = { ...entry, at: this.now().toISOString(), day: this.today() };
    this.change((entries) => [added, ...entries.filter(({ day }) => day === added.day)]);
    this.latest.update(() => added);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.latest.update(() => null); }, undoMilliseconds);
  }

  /** It has been restored, or must be gone at once. */
  forget({ id }: DeletedEntry): void {
    this.change((entries) => entries.filter((entry) => entry.id !== id));
    this.latest.update((entry) => entry?.id === id ? null : entry);
  }

  forgetAll(): void {
    this.change(() => []);
    this.latest.update(() => null);
  }

  private change(how: (entries: readonly DeletedEntry[]) => readonly DeletedEntry[]): void {
    this.store.update(how);
    this.save();
  }

  private save(): void {
    if (this.store.state.length === 0) {
      this.localDrafts.remove(key);
    } else {
      this.localDrafts.save(key, this.store.state);
    }
  }
}

export function parseDeleted(stored: unknown): readonly DeletedEntry[] {
  return Array.isArray(stored) ? stored.filter(isDeleted) : [];
}

function isDeleted(value: unknown): value is DeletedEntry {
  const from: Partial<Record<keyof DeletedEntry, unknown>> = typeof value === 'object' && value !== null ? value : {};
  return ['point', 'action', 'sharedNote', 'privateNote'].includes(String(from.kind))
    && [from.id, from.pair, from.text, from.at, from.day].every((field) => typeof field === 'string');
}
