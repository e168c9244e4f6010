import { useEffect, useRef } from 'preact/hooks';
import * as say from '../../src/catalogue/playgroundMeeting';
import type { Completion } from '../outlook/addInFrame';

interface Props {
  readonly question: Completion;
  readonly onSend: () => void;
  readonly onAdd: () => void;
}

/** The dialog that Outlook shows when an add-in has a question before an invite is sent. */
export function SendQuestion({ question, onSend, onAdd }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} aria-labelledby="send-question" onClose={onAdd}>
      <p id="send-question"><b>{say.pane}</b><br />{question.errorMessage}</p>
      <div class="bar">
        <button type="button" class="primary" onClick={onAdd}>{question.cancelLabel ?? say.doNotSend}</button>
        <button type="button" onClick={onSend}>{say.sendAnyway}</button>
      </div>
    </dialog>
  );
}
