import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Pair } from '../../api/types';
import { insertAgenda } from '../../domain/insertAgenda';
import { agendaWords } from '../../words';
import { useAnnounce, usePane } from '../context';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import type { AgendaSession } from './agendaSession';
import { copyAgenda } from './clipboard';

type Outcome = keyof typeof agendaWords.invite.said;

/** What can be done with the agenda here: put into the invite being written, or copied. */
export function InviteBar({ agenda }: { readonly agenda: AgendaSession; readonly pair: Pair }): JSX.Element {
  const { session: { host } } = usePane();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Outcome | null>(null);
  const words = agendaWords.invite;

  const run = async (act: (html: string, text: string) => Promise<Outcome>): Promise<void> => {
    setBusy(true);
    const made = await agenda.prepare(null);
    const outcome = made === null ? null : await act(made.html, made.text);
    setBusy(false);
    setTrouble(outcome === null || isDone(outcome) ? null : outcome);
    if (outcome !== null) {
      announce(words.said[outcome]);
    }
  };
  const insert = async (html: string): Promise<Outcome> => {
    try {
      const done = host.invite === null ? 'failed' : await insertAgenda(host.invite, html);
      return done === 'outdated' && await host.readItemId() !== null ? 'outdatedSaved' : done;
    } catch {
      return 'failed';
    }
  };
  const copy = async (html: string, text: string): Promise<Outcome> => await copyAgenda(html, text) ? 'copied' : 'notCopied';

  return (
    <footer class="bar">
      {trouble !== null && <Notice warns><p>{words.said[trouble]}</p></Notice>}
      <div class="row">
        {host.invite !== null && <Button look="primary" small={false} isBusy={isBusy} onClick={() => { void run(insert); }}>{words.insert}</Button>}
        <Button look={host.invite === null ? 'primary' : 'outline'} small={false} isBusy={isBusy} onClick={() => { void run(copy); }}>{host.invite === null ? words.copy : words.copyShort}</Button>
      </div>
    </footer>
  );
}

function isDone(outcome: Outcome): boolean {
  return outcome === 'inserted' || outcome === 'current' || outcome === 'copied';
}
