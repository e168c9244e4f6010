import { HostError } from './host';

/** Turns Office's callbacks into promises. */
export function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
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

/** A property that tells its value by a call; older requirement sets leave it out. */
export type Asking<T> = { getAsync?: (done: (result: Office.AsyncResult<T>) => void) => void } | undefined;

export async function askedIfThere<T>(property: Asking<T>, otherwise: T): Promise<T> {
  const get = property?.getAsync;
  return get === undefined ? otherwise : asked<T>((done) => { get.call(property, done); }).catch(() => otherwise);
}

/** A call that answers nothing but that it is done. */
export async function doneBy(call: (done: (result: Office.AsyncResult<unknown>) => void) => void): Promise<void> {
  await asked<unknown>(call);
}
