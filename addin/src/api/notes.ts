import type { Instant } from '../domain/meetings/meeting';
import { seen, type Api } from './client';
import type { Result } from './result';
import type { ActionWish, NoteWish, Writing, Writings } from './types';

const inBook = (pair: string, id: string): { readonly path: { readonly pair: string; readonly id: string } } => ({ path: { pair, id } });

/** @param after - from the page before; null for the first. */
export function browseNotes(api: Api, pair: string, after: string | null): Promise<Result<Writings>> {
  return api.ask((headers) => api.client.GET('/api/pairs/{pair}/notes', {
    headers, params: { path: { pair }, query: after === null ? {} : { After: after } },
  }));
}

/** Those written for one 1:1. */
export function notesOf(api: Api, pair: string, occurrence: Instant): Promise<Result<Writings>> {
  return api.ask((headers) => api.client.GET('/api/pairs/{pair}/notes', {
    headers, params: { path: { pair }, query: { Occurrence: occurrence } },
  }));
}

export function writeNote(api: Api, pair: string, note: NoteWish): Promise<Result<Writing>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/notes', { headers, params: { path: { pair } }, body: note }));
}

export function reviseNote(api: Api, pair: string, id: string, note: NoteWish, version: string): Promise<Result<Writing>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/notes/{id}', { headers, params: { ...inBook(pair, id), header: seen(version) }, body: note }));
}

export function deleteNote(api: Api, pair: string, id: string, version: string): Promise<Result<unknown>> {
  return api.ask((headers) => api.client.DELETE('/api/pairs/{pair}/notes/{id}', { headers, params: { ...inBook(pair, id), header: seen(version) } }));
}

export function writeAction(api: Api, pair: string, action: ActionWish): Promise<Result<Writing>> {
  return api.ask((headers) => api.client.POST('/api/pairs/{pair}/actions', { headers, params: { path: { pair } }, body: action }));
}

export function completeAction(api: Api, pair: string, id: string, done: boolean, version: string): Promise<Result<Writing>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/actions/{id}/done', {
    headers, params: { ...inBook(pair, id), header: seen(version) }, body: { done },
  }));
}

export function deleteAction(api: Api, pair: string, id: string, version: string): Promise<Result<unknown>> {
  return api.ask((headers) => api.client.DELETE('/api/pairs/{pair}/actions/{id}', { headers, params: { ...inBook(pair, id), header: seen(version) } }));
}
