import type { Api } from './client';
import type { ApiResult } from './result';
import type { CorrectedPair, Correction, DigestMention, MyCoverage } from './types';

export function readMyCoverage(api: Api): Promise<ApiResult<MyCoverage>> {
  return api.request((headers) => api.client.GET('/api/coverage/me', { headers }));
}

export function readDigestMentions(api: Api): Promise<ApiResult<readonly DigestMention[]>> {
  return api.request((headers) => api.client.GET('/api/me/digest-mentions', { headers }));
}

export function setCadence(api: Api, pair: string, days: number): Promise<ApiResult<CorrectedPair>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/cadence', { headers, params: { path: { pair } }, body: { days } }));
}

export function addCorrection(api: Api, pair: string, correction: Correction): Promise<ApiResult<CorrectedPair>> {
  return api.request((headers) => api.client.POST('/api/pairs/{pair}/corrections', {
    headers, params: { path: { pair } }, body: correction,
  }));
}

export function withdrawCorrection(api: Api, pair: string, id: string): Promise<ApiResult<CorrectedPair>> {
  return api.request((headers) => api.client.DELETE('/api/pairs/{pair}/corrections/{id}', { headers, params: { path: { pair, id } } }));
}

/** @param contested - false to agree again. */
export function contestCorrection(api: Api, pair: string, id: string, contested: boolean): Promise<ApiResult<CorrectedPair>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/corrections/{id}/contest', {
    headers, params: { path: { pair, id } }, body: { contested },
  }));
}
