import { readAgenda, type AgendaAddress } from '../../api/agendas';
import type { Api } from '../../api/client';
import { readActions, readNotes } from '../../api/notes';
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
  const { pair, start } = address;
  const [agenda, notes, actions] =
    await Promise.all([readAgenda(api, address), readNotes(api, pair, start), readActions(api, pair, start)]);
  if (!notes.ok) {
    return notes;
  }

  if (!actions.ok) {
    return actions;
  }

  if (!agenda.ok && agenda.failure.kind !== 'notFound') {
    return agenda;
  }

  return succeeded({
    points: agenda.ok ? agenda.value.items.items : null,
    notes: notes.value.items,
    actions: actions.value.items,
  });
}
