import type { AgendaAddress } from './agendas';
import type { Api } from './client';
import type { Result } from './result';
import type { InviteAnswer } from './types';

/** Puts it into the invite, in the organiser's calendar; Outlook then mails whom they meet. */
export function inviteWithAgenda(api: Api, address: AgendaAddress): Promise<Result<InviteAnswer>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/invite', { headers, params: { path: address } }));
}
