import type { Api } from './client';
import type { ApiResult } from './result';
import type { Capacity, OneOnOneRequest, OneOnOneRequests } from './types';

/** Open requests for 1:1s: those from my reports, and mine to my manager. */
export function readRequests(api: Api): Promise<ApiResult<OneOnOneRequests>> {
  return api.request((headers) => api.client.GET('/api/requests', { headers }));
}

/** Asks my manager for a 1:1. Asking again too soon changes nothing. */
export function askForOneOnOne(api: Api, pair: string): Promise<ApiResult<OneOnOneRequest>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/request', { headers, params: { path: { pair } } }));
}

/** Whether a manager's 1:1s fit into their weeks. */
export function readCapacity(api: Api): Promise<ApiResult<Capacity>> {
  return api.request((headers) => api.client.GET('/api/coverage/capacity', { headers }));
}
