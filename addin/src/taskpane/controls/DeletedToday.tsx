import type { JSX } from 'preact';
import * as messages from '../../catalogue/deletedToday';
import { useAnnounce, usePane } from '../context';
import type { DeletedEntry } from '../state/recentlyDeleted';
import { useStore } from '../state/store';
import { Button } from './Button';

interface Props {
  readonly pair: string;
  readonly kinds: readonly DeletedEntry['kind'][];
  readonly onRestore: (entry: DeletedEntry) => void;
}

/** What was just deleted, with a button that undoes it, and below that what was deleted earlier today. */
export function DeletedToday({ pair, kinds, onRestore }: Props): JSX.Element {
  const { deleted } = usePane();
  const announce = useAnnounce();
  const latest = useStore(deleted.latest);
  useStore(deleted.store);
  const entries = deleted.of(pair).filter(({ kind }) => kinds.includes(kind));
  const undoable = entries.find(({ id }) => id === latest?.id);
  const restore = (entry: DeletedEntry): void => {
    deleted.forget(entry);
    onRestore(entry);
    announce(messages.restored);
  };
  return (
    <>
      {undoable !== undefined && (
        <div class="undo">
          <span>{messages.what({ text: undoable.text })}</span>
          <Button label={messages.undoWhat({ text: undoable.text })} onClick={() => { restore(undoable); }}>{messages.undo}</Button>
        </div>
      )}
      {entries.some((entry) => entry !== undoable) && (
        <details>
          <summary>{messages.heading}</summary>
          <p class="secondary">{messages.where}</p>
          <ul class="points">
            {entries.filter((entry) => entry !== undoable).map((entry) => (
              <li key={entry.id}>
                <div class="point">
                  <div class="text">{entry.text}</div>
                  <div class="row">
                    <Button label={messages.restoreWhat({ text: entry.text })} onClick={() => { restore(entry); }}>
                      {messages.restore}
                    </Button>
                    <Button look="subtle" label={messages.forgetWhat({ text: entry.text })} onClick={() => { deleted.forget(entry); }}>
                      {messages.forget}
                    </Button>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
