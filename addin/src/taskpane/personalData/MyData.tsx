import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from '../../api/client';
import { deleteMyData, exportMyData } from '../../api/personalData';
import type { ApiFailure, ApiResult } from '../../api/result';
import * as paneMessages from '../../catalogue/pane';
import * as personalDataMessages from '../../catalogue/personalData';
import * as signInMessages from '../../catalogue/signIn';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { download } from '../controls/download';
import { FailureNotice, Notice } from '../controls/Notice';
import { useClosable } from '../controls/useClosable';

export function MyData(): JSX.Element {
  const { session, deleted } = usePane();
  const announce = useAnnounce();
  const [isConfirming, setConfirming] = useState(false);
  useClosable(isConfirming, () => { setConfirming(false); });
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const run = async (request: (api: Api) => Promise<ApiResult<unknown>>, onSuccess: (value: unknown) => Promise<void>): Promise<void> => {
    const api = session.backend?.api;
    const result = api === undefined ? null : await request(api);
    setConfirming(false);
    setFailure(result?.ok === false ? result.failure : null);
    if (result?.ok === true) {
      await onSuccess(result.value);
    }
  };
  const exportAll = (): void => {
    void run(exportMyData, (data) => {
      download('one-on-ones.json', JSON.stringify(data, null, 2), 'application/json');
      return Promise.resolve();
    });
  };
  const deleteAll = (): void => {
    void run(deleteMyData, async () => {
      deleted.forgetAll();
      announce(personalDataMessages.removed);
      await session.retry();
    });
  };

  return (
    <>
      <h2>{personalDataMessages.heading}</h2>
      {failure !== null && <FailureNotice failure={failure} />}
      <div class="row">
        <Button onClick={exportAll}>{personalDataMessages.download}</Button>
        <Button isExpanded={isConfirming} onClick={() => { setConfirming(!isConfirming); }}>{personalDataMessages.remove}</Button>
        <Button look="subtle" onClick={() => { void session.signOut(); }}>{signInMessages.signOut}</Button>
      </div>
      {isConfirming && (
        <Notice warns>
          <p>{personalDataMessages.warning}</p>
          <div class="row">
            <Button onClick={deleteAll}>{personalDataMessages.confirm}</Button>
            <Button look="subtle" onClick={() => { setConfirming(false); }}>{paneMessages.cancel}</Button>
          </div>
        </Notice>
      )}
    </>
  );
}
