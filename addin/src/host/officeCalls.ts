import { HostError } from './host';
import type { OfficeCall, OfficeCallThatIs } from './officeCallList';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

type Call<T> = (done: Callback<T>) => void;

/** How long Outlook may take. Two attempts at a required value still end before the pane has been empty for 10 s. */
const requiredMilliseconds = 4_000;
const optionalMilliseconds = 3_000;
export const onceMilliseconds = 8_000;

/** Some builds answer once with this code and then work: github.com/OfficeDev/office-js/issues/6800 and 6814. */
const internalError = 5001;

/*
 * Each of these turns a call with a callback into a promise that always settles, with a {@link HostError} if Outlook refuses, throws, does
 * not have the method or does not answer in time. Whatever Outlook says after that is ignored. They differ in whether they ask again.
 */

/** For a value that Outlook always has: null counts as a refusal. */
export function readValue<T>(name: OfficeCallThatIs<'required'>, call: Call<T>): Promise<NonNullable<T>> {
  const wasNotAnswered = ({ reason }: HostError): boolean => reason === 'refused' || reason === 'silent';
  return upToTwice(name, call, requiredMilliseconds, wasNotAnswered).then((value) => known(name, value));
}

/** For a value that Outlook may lack, and for handlers. */
export function callOffice<T>(name: OfficeCallThatIs<'optional'>, call: Call<T>): Promise<T> {
  return upToTwice(name, call, optionalMilliseconds, ({ code }) => code === internalError);
}

/** For a change, or a window. */
export function runOffice<T>(name: OfficeCallThatIs<'once'>, call: Call<T>): Promise<T> {
  return attempt(name, call, onceMilliseconds);
}

/** Throws if Outlook reports success without a value. */
export function known<T>(name: OfficeCall, value: T): NonNullable<T> {
  if (value == null) {
    throw new HostError('refused', `${name} answered nothing.`);
  }

  return value;
}

/** A property that is read by a call. Older requirement sets lack some of them. */
export type AsyncProperty<T> = { getAsync?: (done: Callback<T>) => void } | undefined;

type PropertyName = OfficeCallThatIs<'optional'> extends infer Name ? Name extends `${infer Field}.getAsync` ? Field : never : never;

/** @param fallback - the value to use where the property is missing or cannot be read. */
export function readProperty<T>(item: object, field: PropertyName, fallback: T): Promise<T> {
  const property = (item as Record<string, AsyncProperty<T | null>>)[field];
  const get = property?.getAsync?.bind(property);
  return get === undefined
    ? Promise.resolve(fallback)
    : callOffice(`${field}.getAsync`, get).then((found) => found ?? fallback, () => fallback);
}

/** For calls that answer at once. @param fallback - the value to use if Outlook throws. */
export function readOrDefault<T>(call: () => T, fallback: T): T {
  try {
    return call();
  } catch {
    return fallback;
  }
}

function upToTwice<T>(name: string, call: Call<T>, milliseconds: number, asksAgain: (error: HostError) => boolean): Promise<T> {
  const ask = (): Promise<T> => attempt(name, call, milliseconds);
  return ask().catch((error: unknown) => {
    if (error instanceof HostError && asksAgain(error)) {
      return ask();
    }

    throw error;
  });
}

function attempt<T>(name: string, call: Call<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => { reject(new HostError('silent', `${name} did not answer.`)); }, milliseconds);
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
    reject(new HostError('refused', `${name} answered nothing.`));
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

  return new HostError(error instanceof TypeError ? 'unsupported' : 'refused', `${name}: ${String(error)}`);
}
