import type { AgendaAddress } from './agendas';
import type { Api } from './client';
import { ifMatch, ifNoneMatch, orUnchanged } from './ifMatch';
import type { ApiResult } from './result';
import type { AgendaItems, ItemEdit } from './types';

/** @returns null if they still have this version. */
export function readItemsIfChanged(api: Api, address: AgendaAddress, version: string): Promise<ApiResult<AgendaItems | null>> {
  return api.request(async (headers) => orUnchanged(await api.client.GET('/api/pairs/{pair}/agendas/{start}/items', {
    headers: { ...headers, ...ifNoneMatch(version) }, params: { path: address },
  })));
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
