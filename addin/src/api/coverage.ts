import type { Api } from './client';
import type { ApiResult } from './result';
import type { Correction, MyCoverage, Pair } from './types';

export function readMyCoverage(api: Api): Promise<ApiResult<MyCoverage>> {
  return api.request((headers) => api.client.GET('/api/coverage/me', { headers }));
}

export function setCadence(api: Api, pair: string, days: number): Promise<ApiResult<Pair>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/cadence', { headers, params: { path: { pair } }, body: { days } }));
}

export function addCorrection(api: Api, pair: string, correction: Correction): Promise<ApiResult<Pair>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/corrections', {
    headers, params: { path: { pair } }, body: correction,
  }));
}
