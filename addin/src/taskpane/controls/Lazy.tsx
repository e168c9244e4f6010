import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FailureNotice, Skeleton } from './Notice';

interface Props<P> {
  /** Fetches the part of the pane; the same function every time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A part of the pane that is fetched when it is first shown, and again on demand where there was no network for it. */
export function Later<P extends object>({ load, props }: Props<P>): JSX.Element {
  const [part, setPart] = useState<{ readonly Part: ComponentType<P> } | 'loading' | 'failed'>('loading');
  const fetchIt = (): void => {
    setPart('loading');
    load().then((Part) => { setPart({ Part }); }, () => { setPart('failed'); });
  };
  useEffect(fetchIt, [load]);
  return part === 'loading' ? <Skeleton lines={5} />
    : part === 'failed' ? <FailureNotice failure={{ kind: 'offline' }} onRetry={fetchIt} />
      : <part.Part {...props} />;
}
