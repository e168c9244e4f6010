import type { JSX } from 'preact';
import type { Loaded } from '../state/loaded';
import { FailureNotice } from './Notice';
import { Skeleton } from './Skeleton';

interface Props<T> {
  readonly loaded: Loaded<T>;
  /** The lines of the skeleton while it is loading. */
  readonly lines?: number;
  /** The title of the notice if it fails. */
  readonly title?: string;
  readonly onRetry: () => void;
  readonly children: (value: T) => JSX.Element;
}

/** Draws a fetched value, or that it is loading or has failed. */
export function Fetched<T>({ loaded, lines = 3, title, onRetry, children }: Props<T>): JSX.Element {
  switch (loaded.kind) {
    case 'loading': return <Skeleton lines={lines} onRetry={onRetry} />;
    case 'ready': return children(loaded.value);
    case 'failed': return <FailureNotice {...title === undefined ? {} : { title }} failure={loaded.failure} onRetry={onRetry} />;
  }
}
