import type { Instant } from '../domain/meetings/meeting';
import { seen, type Api } from './client';
import type { Result } from './result';
import type { Agenda, AgendaItems, ItemEdit } from './types';

/** One 1:1: the pair's id or the other one's e-mail address, and when it starts. */
export interface AgendaAddress {
  readonly pair: string;
  readonly start: Instant;
}

const at = (address: AgendaAddress): { readonly path: AgendaAddress } => ({ path: address });

export function readAgenda(api: Api, address: AgendaAddress): Promise<Result<Agenda>> {
  return api.ask((headers) => api.client.GET('/api/pairs/{pair}/agendas/{start}', { headers, params: at(address) }));
}

/** @param template - null for the one that it has, or that fits best. */
export function prepareAgenda(api: Api, address: AgendaAddress, template: string | null): Promise<Result<Agenda>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/agendas/{start}', { headers, params: at(address), body: { template } }));
}

/** @param id - made by us, so that a request sent twice adds once. */
export function addItem(api: Api, address: AgendaAddress, id: string, text: string): Promise<Result<AgendaItems>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/items', { headers, params: at(address), body: { id, text } }));
}

export function editItem(api: Api, address: AgendaAddress, item: string, edit: ItemEdit): Promise<Result<AgendaItems>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/items/{item}/edits', {
    headers, params: { path: { ...address, item } }, body: edit,
  }));
}

export function removeItem(api: Api, address: AgendaAddress, item: string, version: string): Promise<Result<AgendaItems>> {
  return api.ask((headers) => api.client.DELETE('/api/pairs/{pair}/agendas/{start}/items/{item}', {
    headers: { ...headers, ...seen(version) }, params: { path: { ...address, item } },
  }));
}

/** As it would be prepared; nothing is saved. */
export function previewAgenda(api: Api, address: AgendaAddress, template: string | null): Promise<Result<Agenda>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/agendas/{start}/preview', { headers, params: at(address), body: { template } }));
}
