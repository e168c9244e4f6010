import type { AgendaAddress } from './agendas';
import type { Api } from './client';
import type { ApiResult } from './result';
import type { InviteResponse } from './types';

/** Writes the agenda into the saved invite in the organiser's calendar. Outlook then emails the other person. */
export function addAgendaToInvite(api: Api, address: AgendaAddress): Promise<ApiResult<InviteResponse>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/invite', { headers, params: { path: address } }));
}
