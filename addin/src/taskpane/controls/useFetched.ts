import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../../api/client';
import type { Result } from '../../api/result';
import { usePane } from '../context';
import { loadedOf, loading, type Loaded } from '../state/loaded';

/** Fetched when first drawn; the second value fetches it again. */
export function useFetched<T>(get: (api: Api) => Promise<Result<T>>): readonly [Loaded<T>, () => Promise<void>, (value: T) => void] {
  const { session } = usePane();
  const [loaded, setLoaded] = useState<Loaded<T>>(loading);
  const load = async (): Promise<void> => {
    const api = session.service?.api;
    if (api !== undefined) {
      setLoaded(loading);
      setLoaded(loadedOf(await get(api)));
    }
  };
  useEffect(() => { void load(); }, []);
  return [loaded, load, (value) => { setLoaded({ at: 'ready', value }); }];
}
