import type { Api } from './client';
import type { Result } from './result';
import type { Template } from './types';

export function listTemplates(api: Api): Promise<Result<readonly Template[]>> {
  return api.ask((headers) => api.client.GET('/api/templates', { headers }));
}
