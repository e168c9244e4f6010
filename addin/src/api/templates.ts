import type { Api } from './client';
import type { ApiResult } from './result';
import type { Pair, Template } from './types';

export function readTemplates(api: Api): Promise<ApiResult<readonly Template[]>> {
  return api.request((headers) => api.client.GET('/api/templates', { headers }));
}

/** @param language - its tag; an empty string for that of whoever organises the 1:1. */
export function chooseAgendaLanguage(api: Api, pair: string, language: string): Promise<ApiResult<Pair>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/agenda-language', {
    headers, params: { path: { pair } }, body: { language },
  }));
}

/** @param template - null to let the server choose again. */
export function chooseTemplate(api: Api, pair: string, template: string | null): Promise<ApiResult<Pair>> {
  return api.request((headers) => api.client.PUT('/api/pairs/{pair}/template', {
    headers, params: { path: { pair } }, body: { template },
  }));
}
