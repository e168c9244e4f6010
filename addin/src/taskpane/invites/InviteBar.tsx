import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Agenda, Pair } from '../../api/types';
import { agendaWords, paneWords } from '../../messages';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import type { AgendaSession } from '../agendas/agendaSession';
import { canPut, copyHere, insertHere, putInCalendar, type Outcome } from './inviteActions';

const words = agendaWords.invite;

/** What can be done with the agenda here: put into the invite being written, or into the saved one, or copied. */
export function InviteBar({ agenda, pair }: { readonly agenda: AgendaSession; readonly pair: Pair }): JSX.Element {
  const { session } = usePane();
  const { host, store } = session;
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Outcome | null>(null);
  const puts = canPut(host, store.state.meeting);

  const run = async (act: (made: Agenda) => Promise<Outcome>): Promise<void> => {
    setBusy(true);
    setAsking(false);
    const made = await agenda.prepare(null);
    const outcome = made === null ? null : await act(made);
    setBusy(false);
    setTrouble(outcome?.isDone === false ? outcome : null);
    announce(outcome?.isDone === true ? outcome.words : ''); // What is said of before would lie over the trouble.
  };
  const put = (): Promise<void> => run(async () => {
    const api = session.service?.api;
    return api === undefined ? { isDone: false, words: words.said.failed } : putInCalendar(api, agenda.address);
  });

  return (
    <footer class="bar">
      {trouble !== null && (
        <Notice warns>
          <p role="alert">{trouble.words}</p>
          {trouble.canUpdate === true && <Button onClick={() => { setTrouble(null); setAsking(true); }}>{words.update}</Button>}
        </Notice>
      )}
      {isAsking && (
        <Notice>
          <p role="status">{words.putMails(pair.person.name)}</p>
          <div class="row">
            <Button look="primary" isBusy={isBusy} onClick={() => { void put(); }}>{words.confirm}</Button>
            <Button look="subtle" onClick={() => { setAsking(false); }}>{paneWords.cancel}</Button>
          </div>
        </Notice>
      )}
      <div class="row">
        {host.invite !== null && <Button look="primary" small={false} isBusy={isBusy} onClick={() => { void run((made) => insertHere(host, made)); }}>{words.insert}</Button>}
        {puts && <Button look="primary" small={false} isBusy={isBusy} isExpanded={isAsking} onClick={() => { setAsking(!isAsking); }}>{words.put}</Button>}
        <Button look={host.invite === null && !puts ? 'primary' : 'outline'} small={false} isBusy={isBusy} onClick={() => { void run(copyHere); }}>
          {host.invite === null && !puts ? words.copy : words.copyShort}
        </Button>
      </div>
    </footer>
  );
}
