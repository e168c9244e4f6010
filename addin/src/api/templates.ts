import type { Api } from './client';
import type { Result } from './result';
import type { Pair, Template } from './types';

export function listTemplates(api: Api): Promise<Result<readonly Template[]>> {
  return api.ask((headers) => api.client.GET('/api/templates', { headers }));
}

/** @param template - null to leave it to the program again. */
export function chooseTemplate(api: Api, pair: string, template: string | null): Promise<Result<Pair>> {
  return api.ask((headers) => api.client.PUT('/api/pairs/{pair}/template', { headers, params: { path: { pair } }, body: { template } }));
}
