/** Makes a call of Office.js report an error to its callback. */
export class OfficeFailure extends Error {}

export function failOffice(): never {
  throw new OfficeFailure('Not available.');
}
