import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../../api/client';
import type { ApiResult } from '../../api/result';
import { usePane } from '../context';
import { loading, toLoaded, type Loaded } from '../state/loaded';
import { useStore } from '../state/store';

/**
 * Fetches when first drawn, and again once somebody has signed in or the server can be reached at all. The second value fetches again.
 * Only the response to the latest request counts, except that an earlier one is shown while the latest is still pending. What is known
 * stays on the screen until then.
 */
export function useFetch<T>(get: (api: Api) => Promise<ApiResult<T>>): readonly [Loaded<T>, () => void] {
  const { session } = usePane();
  const { account } = useStore(session.store);
  const [loaded, setLoaded] = useState<Loaded<T>>(loading);
  const latest = useRef({ question: 0, isOpen: false });
  const load = async (): Promise<void> => {
    const api = session.backend?.api;
    if (api !== undefined) {
      const question = latest.current.question + 1;
      latest.current = { question, isOpen: true };
      setLoaded((known: Loaded<T>) => known.kind === 'ready' ? known : loading);
      const result = await get(api);
      if (question === latest.current.question || (result.ok && latest.current.isOpen)) {
        latest.current = { question: latest.current.question, isOpen: false };
        setLoaded(toLoaded(result));
      }
    }
  };
  const reload = (): void => { void load(); };
  useEffect(() => {
    if (loaded.kind !== 'ready' && !latest.current.isOpen) {
      reload();
    }
  }, [session.backend, account.kind]);
  return [loaded, reload];
}
