import { readAgenda, type AgendaAddress } from '../../api/agendas';
import type { Api } from '../../api/client';
import { readNotes } from '../../api/notes';
import type { ApiResult } from '../../api/result';
import type { AgendaItem, NotebookEntry } from '../../api/types';
import { succeeded } from '../../domain/result';

/** The agenda and the notes of a 1:1. */
export interface LastMeeting {
  /** Null if no agenda was prepared. */
  readonly points: readonly AgendaItem[] | null;
  readonly notes: readonly NotebookEntry[];
  readonly actions: readonly NotebookEntry[];
}

export async function readLastMeeting(api: Api, address: AgendaAddress): Promise<ApiResult<LastMeeting>> {
  const [agenda, written] = await Promise.all([readAgenda(api, address), readNotes(api, address.pair, address.start)]);
  if (!written.ok) {
    return written;
  }

  if (!agenda.ok && agenda.failure.kind !== 'notFound') {
    return agenda;
  }

  return succeeded({
    points: agenda.ok ? agenda.value.items.items : null,
    notes: written.value.items.filter(({ action }) => action == null),
    actions: written.value.items.filter(({ action }) => action != null),
  });
}
