import { handleEvents, officeComposeWindow } from '../host/invites/officeComposeWindow';
import type { LaunchEvent } from '../host/invites/composeWindow';
import { beforeSending, send } from './checkBeforeSending';
import { withinDeadline } from './deadline';
import { watch } from './followInvite';

/** Failing to look has no consequence: the person sends as if we were not there. */
function onInviteChanged(event: LaunchEvent): void {
  withinDeadline(() => watch(officeComposeWindow()), undefined, () => { event.completed(); });
}

function onSend(event: LaunchEvent): void {
  withinDeadline(() => beforeSending(officeComposeWindow()), send, (answer) => { event.completed(answer); });
}

// At once and not in Office.onReady, which never comes in classic Outlook on Windows.
handleEvents({
  onNewAppointment: onInviteChanged,
  onAttendeesChanged: onInviteChanged,
  onTimeChanged: onInviteChanged,
  onRecurrenceChanged: onInviteChanged,
  onAppointmentSend: onSend,
});
