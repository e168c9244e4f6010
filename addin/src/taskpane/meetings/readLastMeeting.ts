import { readAgenda, type AgendaAddress } from '../../api/agendas';
import type { Api } from '../../api/client';
import { notesOf } from '../../api/notes';
import { succeeded, type Result } from '../../api/result';
import type { AgendaItem, Writing } from '../../api/types';

/** What was on the agenda of a 1:1, and what was written for it. */
export interface LastTime {
  /** Null when none was prepared. */
  readonly points: readonly AgendaItem[] | null;
  readonly notes: readonly Writing[];
  readonly actions: readonly Writing[];
}

export async function readLastTime(api: Api, address: AgendaAddress): Promise<Result<LastTime>> {
  const [agenda, written] = await Promise.all([readAgenda(api, address), notesOf(api, address.pair, address.start)]);
  if (!written.ok) {
    return written;
  }

  const isNone = !agenda.ok && agenda.failure.kind === 'notFound';
  return agenda.ok || isNone
    ? succeeded({
      points: agenda.ok ? agenda.value.items.items : null,
      notes: written.value.items.filter(({ action }) => action == null),
      actions: written.value.items.filter(({ action }) => action != null),
    })
    : agenda;
}
