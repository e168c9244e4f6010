import type { Instant } from '../domain/meetings/meeting';
import type { Api } from './client';
import { ifMatch, ifNoneMatch, orUnchanged } from './ifMatch';
import type { ApiResult } from './result';
import type { ActionRequest, MyActions, NoteRequest, NotebookEntry, NotebookEntries } from './types';

/** Reads the latest notes of a pair, a page at a time. @param after - from the previous page; null for the first. */
export function readNotePage(api: Api, pair: string, after: string | null): Promise<ApiResult<NotebookEntries>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/notes', {
    headers, params: { path: { pair }, query: after === null ? {} : { After: after } },
  }));
}

/** @returns null if they still have this version; empty for the first time. */
export function readNotesIfChanged(
  api: Api, pair: string, occurrence: Instant, version: string,
): Promise<ApiResult<NotebookEntries | null>> {
  return api.request(async (headers) => orUnchanged(await api.client.GET('/api/pairs/{pair}/notes', {
    headers: { ...headers, ...ifNoneMatch(version) }, params: { path: { pair }, query: { Occurrence: occurrence } },
  })));
}

/** The open actions of a pair. @returns null if they still have this version; empty for the first time. */
export function readOpenActionsIfChanged(api: Api, pair: string, version: string): Promise<ApiResult<NotebookEntries | null>> {
  return api.request(async (headers) => orUnchanged(await api.client.GET('/api/pairs/{pair}/actions', {
    headers: { ...headers, ...ifNoneMatch(version) }, params: { path: { pair }, query: { Open: 'true' } },
  })));
}

/** The actions that were written for one 1:1, open and done. */
export function readActions(api: Api, pair: string, occurrence: Instant): Promise<ApiResult<NotebookEntries>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/actions', {
    headers, params: { path: { pair }, query: { Occurrence: occurrence } },
  }));
}

/** Reads the notes of one 1:1. */
export function readNotes(api: Api, pair: string, occurrence: Instant): Promise<ApiResult<NotebookEntries>> {
  return api.request((headers) => api.client.GET('/api/pairs/{pair}/notes', {
    headers, params: { path: { pair }, query: { Occurrence: occurrence } },
  }));
}

export function createNote(api: Api, pair: string, note: NoteRequest): Promise<ApiResult<NotebookEntry>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/notes', { headers, params: { path: { pair } }, body: note }));
}

export function updateNote(api: Api, pair: string, id: string, note: NoteRequest, version: string): Promise<ApiResult<NotebookEntry>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/notes/{id}', {
    headers, params: versioned(pair, id, version), body: note,
  }));
}

export function deleteNote(api: Api, pair: string, id: string, version: string): Promise<ApiResult<unknown>> {
  return api.request((headers) => api.client.DELETE('/api/pairs/{pair}/notes/{id}', { headers, params: versioned(pair, id, version) }));
}

export function createAction(api: Api, pair: string, action: ActionRequest): Promise<ApiResult<NotebookEntry>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/actions', { headers, params: { path: { pair } }, body: action }));
}

export function updateAction(
  api: Api, pair: string, id: string, action: ActionRequest, version: string,
): Promise<ApiResult<NotebookEntry>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/actions/{id}', {
    headers, params: versioned(pair, id, version), body: action,
  }));
}

export function completeAction(api: Api, pair: string, id: string, done: boolean, version: string): Promise<ApiResult<NotebookEntry>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/actions/{id}/done', {
    headers, params: versioned(pair, id, version), body: { done },
  }));
}

export function deleteAction(api: Api, pair: string, id: string, version: string): Promise<ApiResult<unknown>> {
  return api.request((headers) => api.client.DELETE('/api/pairs/{pair}/actions/{id}', { headers, params: versioned(pair, id, version) }));
}

/** The open actions of all my 1:1s, by due date. */
export function readMyActions(api: Api): Promise<ApiResult<MyActions>> {
  return api.request((headers) => api.client.GET('/api/me/actions', { headers }));
}

interface Versioned {
  readonly path: { readonly pair: string; readonly id: string };
  readonly header: ReturnType<typeof ifMatch>;
}

function versioned(pair: string, id: string, version: string): Versioned {
  return { path: { pair, id }, header: ifMatch(version) };
}
