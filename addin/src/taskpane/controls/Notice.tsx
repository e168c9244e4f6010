import type { ComponentChildren, JSX } from 'preact';
import type { ApiFailure, Problem } from '../../api/result';
import * as failures from '../../catalogue/failures';
import * as paneMessages from '../../catalogue/pane';
import * as signInMessages from '../../catalogue/signIn';
import { Button } from './Button';
import { Icon } from './Icon';
import { joinedSentences } from './joined';

interface NoticeProps {
  readonly title?: string;
  readonly children?: ComponentChildren;
  readonly warns?: boolean;
}

/** Something to know, and what can be done about it. */
export function Notice({ title, children, warns = false }: NoticeProps): JSX.Element {
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

interface FailureNoticeProps {
  readonly failure: ApiFailure;
  readonly title?: string;
  /** Left out if trying again cannot help. */
  readonly onRetry?: () => void;
}

export function FailureNotice({ failure, title, onRetry }: FailureNoticeProps): JSX.Element {
  return (
    <Notice {...title === undefined ? {} : { title }} warns>
      <p role="alert">{failureMessage(failure)}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>{paneMessages.retry}</Button>}
    </Notice>
  );
}

export function failureMessage(failure: ApiFailure): string {
  switch (failure.kind) {
    case 'offline': return failures.offline;
    case 'signedOut': return signInMessages.signedOut;
    case 'unreachable': case 'slow': case 'foreign': case 'busy': case 'changed': return failures[failure.kind];
    case 'sealed': return wordsOf(failure.problem) || failures.busy;
    case 'forbidden': case 'notFound': case 'invalid': return wordsOf(failure.problem) || failures[failure.kind];
    case 'broken': return joinedSentences([failures.broken, failure.problem.detail]);
  }
}

function wordsOf({ title, detail }: Problem): string {
  return joinedSentences([title, detail]);
}
