import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Api } from '../../api/client';
import type { Agenda, Pair } from '../../api/types';
import * as inviteMessages from '../../catalogue/invites';
import * as paneMessages from '../../catalogue/pane';
import { onlyLink } from '../../messages/invites';
import type { AgendaSession } from '../agendas/agendaSession';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useClosable } from '../controls/useClosable';
import { recipientsOf } from '../meetings/reasons';
import { valueOf } from '../state/loaded';
import { useStore } from '../state/store';
import { addToSavedInvite, canAddToSavedInvite, copyToClipboard, insertIntoInvite, type InviteActionResult } from './inviteActions';

interface Props {
  readonly agenda: AgendaSession;
  readonly pair: Pair;
}

/** Inserts the agenda into the invite that is being written or has been saved, or copies it. */
export function InviteBar({ agenda, pair }: Props): JSX.Element {
  const { session, now } = usePane();
  const { host, store } = session;
  const { isBusy, problem, run, dismiss } = useInviteAction(agenda);
  const [isConfirming, setConfirming] = useState(false);
  useClosable(isConfirming, () => { setConfirming(false); });
  const { recognition, meeting, me } = useStore(store);
  const isOver = meeting != null && Date.parse(meeting.end) <= now().getTime();
  const canInsert = host.invite !== null && !isOver;
  const others = recipientsOf(valueOf(recognition) ?? {});
  const hasBegun = meeting != null && Date.parse(meeting.start) <= now().getTime();
  const changesInvites = valueOf(me)?.changesInvites === true;
  const canAdd = canAddToSavedInvite(host, meeting) && !hasBegun && changesInvites;
  const start = (act: (saved: Agenda) => Promise<InviteActionResult>): void => {
    setConfirming(false);
    run(act);
  };
  const withApi = async (act: (api: Api) => Promise<InviteActionResult>): Promise<InviteActionResult> => {
    const api = session.backend?.api;
    return api === undefined ? { kind: 'failed', message: inviteMessages.failed } : act(api);
  };
  const insert = (): void => { start((saved) => withApi((api) => insertIntoInvite(host, api, pair.pairId, saved, changesInvites))); };
  const add = (): void => { start(() => withApi((api) => addToSavedInvite(api, agenda.address, pair.person.name))); };

  return (
    <footer class="bar">
      {others.length > 0 && (canInsert || canAdd) && <Notice><p>{onlyLink(others)}</p></Notice>}
      {problem !== null && (
        <Notice warns>
          <p role="alert">{problem.message}</p>
          {problem.kind === 'outdated' && <Button onClick={() => { dismiss(); setConfirming(true); }}>{inviteMessages.update}</Button>}
        </Notice>
      )}
      {isConfirming && <Confirmation name={pair.person.name} isBusy={isBusy} onConfirm={add} onCancel={() => { setConfirming(false); }} />}
      <div class="row">
        {canInsert && (
          <Button look="primary" small={false} isBusy={isBusy} onClick={insert}>
            {inviteMessages.insert}
          </Button>
        )}
        {canAdd && (
          <Button look="primary" small={false} isBusy={isBusy} isExpanded={isConfirming} onClick={() => { setConfirming(!isConfirming); }}>
            {inviteMessages.insert}
          </Button>
        )}
        <Button
          look={canInsert || canAdd ? 'outline' : 'primary'}
          small={false}
          isBusy={isBusy}
          onClick={() => { start(copyToClipboard); }}
        >
          {canInsert || canAdd ? inviteMessages.copyShort : inviteMessages.copy}
        </Button>
      </div>
    </footer>
  );
}

interface InviteAction {
  readonly isBusy: boolean;
  /** The result of the latest action, unless it succeeded. */
  readonly problem: InviteActionResult | null;
  /** Saves the agenda, then does something with it. */
  readonly run: (act: (saved: Agenda) => Promise<InviteActionResult>) => void;
  readonly dismiss: () => void;
}

function useInviteAction(agenda: AgendaSession): InviteAction {
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<InviteActionResult | null>(null);
  const run = async (act: (saved: Agenda) => Promise<InviteActionResult>): Promise<void> => {
    setBusy(true);
    const saved = await agenda.prepare(null);
    const result = saved === null ? null : await act(saved);
    setBusy(false);
    setProblem(result?.kind === 'done' ? null : result);
    announce(result?.kind === 'done' ? result.message : ''); // An earlier announcement would cover the problem.
  };
  return { isBusy, problem, run: (act) => { void run(act); }, dismiss: () => { setProblem(null); } };
}

interface ConfirmationProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Confirmation({ name, isBusy, onConfirm, onCancel }: ConfirmationProps): JSX.Element {
  return (
    <Notice>
      <p role="status">{inviteMessages.willEmail({ name })}</p>
      <div class="row">
        <Button look="primary" isBusy={isBusy} onClick={onConfirm}>{inviteMessages.confirm}</Button>
        <Button look="subtle" onClick={onCancel}>{paneMessages.cancel}</Button>
      </div>
    </Notice>
  );
}
