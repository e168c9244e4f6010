import { useEffect, useRef } from 'preact/hooks';
import type { Completion } from '../outlook/addInFrame';

/** What Outlook shows when an add-in would rather have something changed before an invite goes out. */
export function SendQuestion({ question, onSend, onAdd }: { question: Completion; onSend: () => void; onAdd: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} aria-labelledby="send-question" onClose={onAdd}>
      <p id="send-question"><b>1:1 agenda</b><br />{question.errorMessage}</p>
      <div class="bar">
        <button type="button" class="primary" onClick={onAdd}>{question.cancelLabel ?? 'Don\'t send'}</button>
        <button type="button" onClick={onSend}>Send anyway</button>
      </div>
    </dialog>
  );
}
