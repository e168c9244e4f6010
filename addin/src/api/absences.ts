import type { Api } from './client';
import type { ApiResult } from './result';
import type { MyAbsences } from './types';

/** When I am away, as I or my organisation entered it. */
export function readMyAbsences(api: Api): Promise<ApiResult<MyAbsences>> {
  return api.request((headers) => api.client.GET('/api/me/absences', { headers }));
}

/** Entering the same days again changes nothing. */
export function addMyAbsence(api: Api, firstDay: string, lastDay: string): Promise<ApiResult<MyAbsences>> {
  return api.request((headers) => api.client.POST('/api/me/absences', { headers, body: { firstDay, lastDay } }));
}

/** Also one that the organisation entered. */
export function removeMyAbsence(api: Api, id: string): Promise<ApiResult<MyAbsences>> {
  return api.request((headers) => api.client.DELETE('/api/me/absences/{id}', { headers, params: { path: { id } } }));
}
