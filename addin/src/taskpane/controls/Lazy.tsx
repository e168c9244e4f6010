import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../context';
import { FailureNotice } from './Notice';
import { Skeleton } from './Skeleton';

const deadlineMilliseconds = 15_000;

interface Props<P> {
  /** Loads the component. Must be the same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

type Part<P> = ComponentType<P> | 'loading' | 'failed';

/** Loads a component when it is first shown, and again on demand if that failed for lack of a network. */
export function Lazy<P extends object>({ load, props }: Props<P>): JSX.Element {
  const { network } = usePane();
  const [part, setPart] = useState<Part<P>>('loading');
  const loadPart = (): (() => void) => {
    setPart('loading');
    const timer = setTimeout(() => { setPart((known: Part<P>) => known === 'loading' ? 'failed' : known); }, deadlineMilliseconds);
    const end = (show: () => void): void => {
      clearTimeout(timer);
      show();
    };
    load().then((component) => { end(() => { setPart(() => component); }); }, () => { end(() => { setPart('failed'); }); });
    return () => { clearTimeout(timer); };
  };
  useEffect(loadPart, [load]);
  switch (part) {
    case 'loading': return <Skeleton lines={5} />;
    case 'failed': return <FailureNotice failure={{ kind: network.isOnline() ? 'unreachable' : 'offline' }} onRetry={loadPart} />;
    default: {
      const Loaded = part;
      return <Loaded {...props} />;
    }
  }
}
