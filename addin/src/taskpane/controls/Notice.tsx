import type { ComponentChildren, JSX } from 'preact';
import type { Failure } from '../../api/result';
import { paneWords } from '../../messages';
import { Button } from './Button';
import { Icon } from './Icon';

/** Something to know, with what can be done about it. */
export function Notice({ title, children, warns = false }: { readonly title?: string; readonly children?: ComponentChildren; readonly warns?: boolean }): JSX.Element {
  return (
    <div class={warns ? 'notice warns' : 'notice'}>
      <Icon name={warns ? 'warning' : 'info'} />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

/** What went wrong, in words, with another try where that may help. */
export function FailureNotice({ failure, title, onRetry }: { readonly failure: Failure; readonly title?: string; readonly onRetry?: () => void }): JSX.Element {
  return (
    <Notice {...title === undefined ? {} : { title }} warns>
      <p role="alert">{failureWords(failure)}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>{paneWords.retry}</Button>}
    </Notice>
  );
}

export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'offline': return paneWords.failures.offline;
    case 'signedOut': return paneWords.failures.signedOut;
    case 'busy': return paneWords.failures.busy;
    case 'changed': return paneWords.failures.changed;
    case 'forbidden': case 'notFound': case 'invalid':
      return [failure.problem.title, failure.problem.detail].filter((part) => part != null && part !== '').join(' ');
    case 'broken': return [paneWords.failures.broken, failure.problem.detail].filter((part) => part != null).join(' ');
  }
}

/** Grey bars where something will stand. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }): JSX.Element {
  return <div class="skeleton" role="status" aria-label={paneWords.loading}>{Array.from({ length: lines }, (_, at) => <i key={at} />)}</div>;
}
