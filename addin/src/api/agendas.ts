import type { Instant } from '../domain/meetings/meeting';
import type { Api } from './client';
import { ifMatch, ifNoneMatch, orUnchanged } from './ifMatch';
import type { ApiResult } from './result';
import type { Agenda, AgendaItems, ItemEdit } from './types';

/** Identifies one 1:1 by its pair and its start. */
export interface AgendaAddress {
  /** The id of the pair, or the email address of the other person. */
  readonly pair: string;
  readonly start: Instant;
}

export function readAgenda(api: Api, address: AgendaAddress): Promise<ApiResult<Agenda>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/agendas/{start}', { headers, params: { path: address } }));
}

/** @returns null if they still have this version. */
export function readItemsIfChanged(api: Api, address: AgendaAddress, version: string): Promise<ApiResult<AgendaItems | null>> {
  return api.request(async (headers) => orUnchanged(await api.client.GET('/api/pairs/{pair}/agendas/{start}/items', {
    headers: { ...headers, ...ifNoneMatch(version) }, params: { path: address },
  })));
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

/** @param id - chosen by the caller, so that a repeated request adds the item only once. */
export function addItem(api: Api, address: AgendaAddress, id: string, text: string): Promise<ApiResult<AgendaItems>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/items', {
    headers, params: { path: address }, body: { id, text },
  }));
}

export function editItem(api: Api, address: AgendaAddress, item: string, edit: ItemEdit): Promise<ApiResult<AgendaItems>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/items/{item}/edits', {
    headers, params: { path: { ...address, item } }, body: edit,
  }));
}

export function removeItem(api: Api, address: AgendaAddress, item: string, version: string): Promise<ApiResult<AgendaItems>> {
  return api.request((headers) => api.client.DELETE('/api/pairs/{pair}/agendas/{start}/items/{item}', {
    headers: { ...headers, ...ifMatch(version) }, params: { path: { ...address, item } },
  }));
}
