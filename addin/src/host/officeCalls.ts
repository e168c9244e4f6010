import { HostError } from './host';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** Turns a call with a callback into a promise. */
export function callOffice<T>(call: (done: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(result.value);
      } else {
        reject(new HostError(result.error.code, result.error.message));
      }
    });
  });
}

/** For calls whose result does not matter. */
export async function runOffice(call: (done: Callback<unknown>) => void): Promise<void> {
  await callOffice<unknown>(call);
}

/** A property that is read by a call. Older requirement sets lack some of them. */
export type AsyncProperty<T> = { getAsync?: (done: Callback<T>) => void } | undefined;

/** @param fallback - the value to use where the property is missing or cannot be read. */
export async function readProperty<T>(property: AsyncProperty<T>, fallback: T): Promise<T> {
  const get = property?.getAsync;
  return get === undefined ? fallback : callOffice<T>((done) => { get.call(property, done); }).catch(() => fallback);
}
