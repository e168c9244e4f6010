import type { Instant } from '../domain/meetings/meeting';
import type { Api } from './client';
import type { ApiResult } from './result';
import type { Agenda } from './types';

/** Identifies one 1:1 by its pair and its start. */
export interface AgendaAddress {
  /** The id of the pair, or the email address of the other person. */
  readonly pair: string;
  readonly start: Instant;
}

export function readAgenda(api: Api, address: AgendaAddress): Promise<ApiResult<Agenda>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/agendas/{start}', { headers, params: { path: address } }));
}

/** What is known about the 1:1 of an agenda. */
export interface KnownMeeting {
  /** How long it takes, because a template for a longer one is shortened; null if that is not known. */
  readonly minutes: number | null;
  /** The email address of whoever organises it, whose language the agenda usually has; null if that is not known. */
  readonly organizer: string | null;
}

/** Shows the agenda that {@link prepareAgenda} would make, without saving it. */
export function previewAgenda(
  api: Api, address: AgendaAddress, template: string | null, known: KnownMeeting,
): Promise<ApiResult<Agenda>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/preview', {
    headers, params: { path: address }, body: { template, ...known },
  }));
}

/** @param template - null for the one that the agenda has, or else the one that fits best. */
export function prepareAgenda(
  api: Api, address: AgendaAddress, template: string | null, known: KnownMeeting,
): Promise<ApiResult<Agenda>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/agendas/{start}', {
    headers, params: { path: address }, body: { template, ...known },
  }));
}
