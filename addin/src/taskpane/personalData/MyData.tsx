import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { deleteMyData, exportMyData } from '../../api/personalData';
import type { Failure } from '../../api/result';
import { mineWords, paneWords } from '../../messages';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { FailureNotice, Notice } from '../controls/Notice';

const words = mineWords.data;

export function MyData(): JSX.Element {
  const { session } = usePane();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const api = session.service?.api;

  const take = async (): Promise<void> => {
    const result = api === undefined ? null : await exportMyData(api);
    setFailure(result?.ok === false ? result.failure : null);
    if (result?.ok === true) {
      download('one-on-ones.json', JSON.stringify(result.value, null, 2));
    }
  };
  const remove = async (): Promise<void> => {
    const result = api === undefined ? null : await deleteMyData(api);
    setAsking(false);
    setFailure(result?.ok === false ? result.failure : null);
    if (result?.ok === true) {
      announce(words.removed);
      await session.retry();
    }
  };

  return (
    <>
      <h2>{words.heading}</h2>
      {failure !== null && <FailureNotice failure={failure} />}
      <div class="row">
        <Button onClick={() => { void take(); }}>{words.take}</Button>
        <Button isExpanded={isAsking} onClick={() => { setAsking(!isAsking); }}>{words.remove}</Button>
        <Button look="subtle" onClick={() => { void session.signOut(); }}>{paneWords.account.signOut}</Button>
      </div>
      {isAsking && (
        <Notice warns>
          <p>{words.sure}</p>
          <div class="row"><Button onClick={() => { void remove(); }}>{words.yes}</Button><Button look="subtle" onClick={() => { setAsking(false); }}>{paneWords.cancel}</Button></div>
        </Notice>
      )}
    </>
  );
}

function download(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
