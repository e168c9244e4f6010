import { HostError } from './host';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/**
 * - `required`: a value without which we know nothing. Asked again once if Outlook refuses or stays silent.
 * - `optional`: a value that has a fallback. Asked again once if Outlook refuses.
 * - `once`: a change, or a window: a second one could do harm.
 */
type Policy = 'required' | 'optional' | 'once';

/** Every call to Outlook that takes a callback, by its name. The journeys are generated from this list. */
export const officeCalls = {
  'start.getAsync': 'required',
  'end.getAsync': 'required',
  'requiredAttendees.getAsync': 'required',
  'optionalAttendees.getAsync': 'required',
  'body.getAsync': 'required',
  'organizer.getAsync': 'optional',
  'recurrence.getAsync': 'optional',
  'isAllDayEvent.getAsync': 'optional',
  'sensitivity.getAsync': 'optional',
  'enhancedLocation.getAsync': 'optional',
  'item.getAttachmentsAsync': 'optional',
  'item.getItemIdAsync': 'optional',
  'sessionData.getAsync': 'optional',
  'item.addHandlerAsync': 'optional',
  'item.removeHandlerAsync': 'optional',
  'mailbox.addHandlerAsync': 'optional',
  'mailbox.removeHandlerAsync': 'optional',
  'body.prependAsync': 'once',
  'body.setAsync': 'once',
  'sessionData.setAsync': 'once',
  'notificationMessages.addAsync': 'once',
  'notificationMessages.replaceAsync': 'once',
  'notificationMessages.removeAsync': 'once',
  'roamingSettings.saveAsync': 'once',
  'ui.displayDialogAsync': 'once',
  'mailbox.displayNewAppointmentFormAsync': 'once',
} as const satisfies Record<string, Policy>;

export type OfficeCall = keyof typeof officeCalls;

/** How long Outlook may take. Two attempts at a required value still end before the pane has been empty for 10 s. */
export const callMilliseconds: Record<Policy, number> = { required: 4_000, optional: 3_000, once: 8_000 };

/** Some builds answer once with this code and then work: github.com/OfficeDev/office-js/issues/6800 and 6814. */
const internalError = 5001;

/**
 * Turns a call with a callback into a promise that always settles, with a {@link HostError} if Outlook refuses, throws, does not have the
 * method or does not answer in time. Whatever Outlook says after that is ignored.
 */
export async function callOffice<T>(name: OfficeCall, call: (done: Callback<T>) => void): Promise<T> {
  try {
    return await attempt(name, call);
  } catch (error) {
    if (error instanceof HostError && shouldRetry(officeCalls[name], error)) {
      return attempt(name, call);
    }

    throw error;
  }
}

/** For a value that Outlook always has: null counts as a refusal. */
export async function readValue<T>(name: OfficeCall, call: (done: Callback<T>) => void): Promise<NonNullable<T>> {
  const value = await callOffice<T | null | undefined>(name, call);
  if (value == null) {
    throw new HostError('refused', `${name} returned nothing.`);
  }

  return value;
}

/** For calls whose result does not matter. */
export async function runOffice(name: OfficeCall, call: (done: Callback<unknown>) => void): Promise<void> {
  await callOffice<unknown>(name, call);
}

/** A property that is read by a call. Older requirement sets lack some of them. */
export type AsyncProperty<T> = { getAsync?: (done: Callback<T>) => void } | undefined;

/** @param fallback - the value to use where the property is missing or cannot be read. */
export async function readProperty<T>(name: OfficeCall, property: AsyncProperty<T>, fallback: T): Promise<T> {
  const get = property?.getAsync;
  if (get === undefined) {
    return fallback;
  }

  const value = callOffice<T | null>(name, (done) => { get.call(property, done); });
  return value.then((known) => known ?? fallback, () => fallback);
}

/** For calls that answer at once. @param fallback - the value to use if Outlook throws. */
export function readOrDefault<T>(call: () => T, fallback: T): T {
  try {
    return call();
  } catch {
    return fallback;
  }
}

function shouldRetry(policy: Policy, { reason, code }: HostError): boolean {
  switch (policy) {
    case 'required': return reason === 'refused' || reason === 'silent';
    case 'optional': return code === internalError;
    case 'once': return false;
  }
}

function attempt<T>(name: OfficeCall, call: (done: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new HostError('silent', `${name} did not answer.`)); }, callMilliseconds[officeCalls[name]]);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      end();
    };
    try {
      call((result) => { settle(() => { end(name, result, resolve, reject); }); });
    } catch (error) {
      settle(() => { reject(toHostError(name, error)); });
    }
  });
}

function end<T>(name: string, result: Office.AsyncResult<T> | null, resolve: (value: T) => void, reject: (error: HostError) => void): void {
  if (result == null) {
    reject(new HostError('refused', `${name} answered null.`));
  } else if (result.status === Office.AsyncResultStatus.Succeeded) {
    resolve(result.value);
  } else {
    const { code, message } = result.error;
    reject(new HostError(code === itemChangedCode ? 'itemChanged' : 'refused', message, code));
  }
}

/** Outside the web, the answer for an item that is no longer open. */
const itemChangedCode = 9030;

/** A TypeError means that this Outlook does not have the method. */
function toHostError(name: string, error: unknown): HostError {
  if (error instanceof HostError) {
    return error;
  }

  return new HostError(error instanceof TypeError ? 'unsupported' : 'refused', `${name} threw: ${String(error)}`);
}
