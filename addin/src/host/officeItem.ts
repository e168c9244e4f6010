import type { Meeting } from '../domain/meetings/meeting';
import { HostError, type Surface } from './host';
import { readAppointment, readCompose, readMessage } from './meetings/officeMeeting';
import { readOrDefault, callOffice } from './officeCalls';

/** Read again each time, because a pane that stays open moves to other items. Null when no item is chosen. */
export function currentItem(): object | null {
  return readOrDefault(() => Office.context.mailbox.item as object | undefined, undefined) ?? null;
}

/** The item in an invite that is being written, as long as Outlook shows it. Throws once Outlook shows another. */
export function sameItem(): () => Office.AppointmentCompose {
  const item = currentItem();
  return () => {
    if (item === null || currentItem() !== item) {
      throw new HostError('itemChanged', 'Outlook shows another item.');
    }

    return item as Office.AppointmentCompose;
  };
}

export function surfaceOf(item: object | null): Surface {
  const { itemType, start } = (item ?? {}) as Partial<Office.AppointmentRead | Office.AppointmentCompose>;
  if (itemType !== 'appointment') {
    return item === null ? 'read' : 'message';
  }

  return typeof start === 'object' && 'getAsync' in start ? 'compose' : 'read';
}

/** What Outlook shows now. An answer about an item that it no longer shows is dropped, and the new item is read instead. */
export async function readMeeting(me: string): Promise<Meeting | null> {
  const item = currentItem();
  const meeting = await readItem(item, me).catch(asHostError);
  if (currentItem() === item && !(meeting instanceof HostError && meeting.reason === 'itemChanged')) {
    return orThrow(meeting);
  }

  return orThrow(await readItem(currentItem(), me).catch(asHostError));
}

/** Null while the item is unsaved, and where Outlook does not say. */
export async function readItemId(): Promise<string | null> {
  const item = currentItem();
  if (surfaceOf(item) !== 'compose') {
    return (item as Office.AppointmentRead | null)?.itemId ?? null;
  }

  // Fails until the item has been saved.
  return callOffice<string | null>('item.getItemIdAsync', (done) => { (item as Office.AppointmentCompose).getItemIdAsync(done); })
    .catch(() => null);
}

async function readItem(item: object | null, me: string): Promise<Meeting | null> {
  if (item === null) {
    return null;
  }

  switch (surfaceOf(item)) {
    case 'compose': return readCompose(item as Office.AppointmentCompose, me);
    case 'read': return readAppointment(item as Office.AppointmentRead, me);
    case 'message': return readMessage(item as Office.MessageRead);
  }
}

/** A property of an item in read mode that is missing makes our own code throw. */
function asHostError(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError('refused', String(error));
}

function orThrow(meeting: Meeting | HostError | null): Meeting | null {
  if (meeting instanceof HostError) {
    throw meeting;
  }

  return meeting;
}
