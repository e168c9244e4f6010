import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as paneMessages from '../../catalogue/pane';
import { Button } from './Button';

/** After this long the pane says that it is still loading, and then offers to try again. */
export const slowMilliseconds = { word: 3_000, choice: 15_000 } as const;

interface Props {
  readonly lines?: number;
  /** What is loading; null if another skeleton next to this one announces it. */
  readonly waitsFor?: 'outlook' | 'server' | null;
  /** Sends the request again. A response to the earlier one is still shown if it arrives first. */
  readonly onRetry?: (() => void) | undefined;
}

/** Grey bars in place of content that is still loading. */
export function Skeleton({ lines = 3, waitsFor = 'server', onRetry }: Props): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const waited = useWaiting(attempt);
  const bars = Array.from({ length: lines }, (_, at) => <i key={at} />);
  const retry = (): void => {
    setAttempt(attempt + 1);
    onRetry?.();
  };
  return (
    <div class="skeleton" role="status" aria-label={paneMessages.loading}>
      {bars}
      {waited !== null && waitsFor !== null && (
        <p class="secondary">{waited === 'choice' && onRetry !== undefined ? paneMessages.slow.choice : paneMessages.slow[waitsFor]}</p>
      )}
      {waited === 'choice' && onRetry !== undefined && <Button onClick={retry}>{paneMessages.retry}</Button>}
    </div>
  );
}

/** How slow it has become since the latest attempt. */
function useWaiting(attempt: number): keyof typeof slowMilliseconds | null {
  const [waited, setWaited] = useState<keyof typeof slowMilliseconds | null>(null);
  useEffect(() => {
    setWaited(null);
    const timers = (['word', 'choice'] as const).map((stage) => setTimeout(() => { setWaited(stage); }, slowMilliseconds[stage]));
    return () => { timers.forEach((timer) => { clearTimeout(timer); }); };
  }, [attempt]);
  return waited;
}
