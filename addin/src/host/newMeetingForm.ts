import type { NewMeeting } from '../domain/scheduling/outlookLink';
import { runOffice } from './officeCalls';

interface NewForm {
  displayNewAppointmentFormAsync?: (form: Office.AppointmentForm, done: (result: Office.AsyncResult<void>) => void) => void;
}

/** Opens Outlook's form for a new meeting; null where Outlook has none, for example next to an invite that is being written. */
export function newMeetingForm(mailbox: Office.Mailbox): ((meeting: NewMeeting) => Promise<void>) | null {
  const { displayNewAppointmentFormAsync: display } = mailbox as NewForm;
  if (typeof display !== 'function') {
    return null;
  }

  return ({ subject, attendees, start, end }) => runOffice('mailbox.displayNewAppointmentFormAsync', (done) => {
    // A new object for each call, because office.js changes the one that it is given.
    const form = {
      subject,
      requiredAttendees: [...attendees],
      ...start === null ? {} : { start: new Date(start) },
      ...end === null ? {} : { end: new Date(end) },
    };
    display.call(mailbox, form, done);
  });
}
