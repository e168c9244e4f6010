import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FailureNotice, Skeleton } from './Notice';

interface Props<P> {
  /** Loads the component. Must be the same function each time. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** Loads a component when it is first shown, and again on demand if that failed for lack of a network. */
export function Lazy<P extends object>({ load, props }: Props<P>): JSX.Element {
  const [part, setPart] = useState<ComponentType<P> | 'loading' | 'failed'>('loading');
  const loadPart = (): void => {
    setPart('loading');
    load().then((component) => { setPart(() => component); }, () => { setPart('failed'); });
  };
  useEffect(loadPart, [load]);
  switch (part) {
    case 'loading': return <Skeleton lines={5} />;
    case 'failed': return <FailureNotice failure={{ kind: 'offline' }} onRetry={loadPart} />;
    default: {
      const Part = part;
      return <Part {...props} />;
    }
  }
}
