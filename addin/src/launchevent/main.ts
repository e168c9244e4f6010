import type { LaunchEvent } from '../host/invites/composeWindow';
import { handleEvents, officeComposeWindow } from '../host/invites/officeComposeWindow';
import { allowSend, checkBeforeSending } from './checkBeforeSending';
import { withinDeadline } from './deadline';
import { followInvite } from './followInvite';

// Registered at once and not in Office.onReady, which classic Outlook on Windows never calls.
handleEvents({
  onNewAppointment: onInviteChanged,
  onAttendeesChanged: onInviteChanged,
  onTimeChanged: onInviteChanged,
  onRecurrenceChanged: onInviteChanged,
  onAppointmentSend: onSend,
});

/** If this fails, the person simply gets no offer. */
function onInviteChanged(event: LaunchEvent): void {
  withinDeadline(() => followInvite(officeComposeWindow()), undefined, () => { event.completed(); });
}

function onSend(event: LaunchEvent): void {
  withinDeadline(() => checkBeforeSending(officeComposeWindow()), allowSend, (answer) => { event.completed(answer); });
}
