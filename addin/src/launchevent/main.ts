import { handleEvents, officeComposeWindow } from '../host/officeComposeWindow';
import type { LaunchEvent } from '../host/composeWindow';
import { beforeSending, send } from './beforeSending';
import { withinDeadline } from './deadline';
import { watch } from './watch';

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
