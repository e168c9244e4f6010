/**
 * - `required`: a value without which we know nothing. Asked again once if Outlook refuses or stays silent.
 * - `optional`: a value that has a fallback, or a handler. Asked again once if Outlook refuses.
 * - `once`: a change, or a window: a second one could do harm.
 */
type Policy = 'required' | 'optional' | 'once';

/**
 * Every call to Outlook that takes a callback, by its name. The journeys are generated from this list. The product has only its types: each
 * wrapper in officeCalls.ts takes the names of its own policy.
 */
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

/** The names of the calls with a policy. */
export type OfficeCallThatIs<P extends Policy> = { [Name in OfficeCall]: (typeof officeCalls)[Name] extends P ? Name : never }[OfficeCall];
