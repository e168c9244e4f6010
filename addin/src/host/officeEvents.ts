import type { Unsubscribe } from './host';
import type { OfficeCallThatIs } from './officeCallList';
import { callOffice } from './officeCalls';

interface Source {
  addHandlerAsync?: (type: never, handler: (event: never) => void, done: (result: Office.AsyncResult<void>) => void) => void;
  removeHandlerAsync?: (type: never, done: (result: Office.AsyncResult<void>) => void) => void;
}

/**
 * Listens to one of Outlook's events. An Outlook that lacks the event, such as those on phones, or that refuses, does without: nothing
 * depends on an event arriving.
 */
export function listen(
  name: 'item' | 'mailbox', source: object | null | undefined, type: Office.EventType | undefined, handler: (event: never) => void,
): Unsubscribe {
  const { addHandlerAsync: add, removeHandlerAsync: remove } = (source ?? {}) as Source;
  if (type === undefined || add === undefined) {
    return () => undefined;
  }

  quietly(`${name}.addHandlerAsync`, (done) => { add.call(source, type as never, handler, done); });
  return () => { quietly(`${name}.removeHandlerAsync`, (done) => { remove?.call(source, type as never, done); }); };
}

function quietly(name: OfficeCallThatIs<'optional'>, call: (done: (result: Office.AsyncResult<unknown>) => void) => void): void {
  callOffice(name, call).catch(() => undefined);
}
