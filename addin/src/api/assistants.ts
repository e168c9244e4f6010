import type { Api } from './client';
import type { ApiResult } from './result';
import type { AssistantCall } from './types';

/** What assistants did in the caller's name, newest first. */
export function readAssistantCalls(api: Api): Promise<ApiResult<readonly AssistantCall[]>> {
  return api.request((headers) => api.client.GET('/api/me/assistant-calls', { headers }));
}
