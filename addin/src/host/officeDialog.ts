import { readOrDefault } from './officeCalls';
import { officeReady } from './startOffice';

/** Sends a message from a page in Outlook's dialog to the pane that opened it. Office delivers it to pages of the same origin only. */
export async function tellOpener(message: string): Promise<void> {
  await officeReady();
  readOrDefault(() => { Office.context.ui.messageParent(message); }, undefined);
}
