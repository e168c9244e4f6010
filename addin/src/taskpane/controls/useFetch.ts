import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../../api/client';
import type { ApiResult } from '../../api/result';
import { usePane } from '../context';
import { loading, toLoaded, type Loaded } from '../state/loaded';

/** Fetches when first drawn. The second value fetches again. */
export function useFetch<T>(get: (api: Api) => Promise<ApiResult<T>>): readonly [Loaded<T>, () => void] {
  const { session } = usePane();
  const [loaded, setLoaded] = useState<Loaded<T>>(loading);
  const load = async (): Promise<void> => {
    const api = session.backend?.api;
    if (api !== undefined) {
      setLoaded(loading);
      setLoaded(toLoaded(await get(api)));
    }
  };
  const reload = (): void => { void load(); };
  useEffect(reload, []);
  return [loaded, reload];
}
