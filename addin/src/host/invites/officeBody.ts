import type { InviteBody } from '../../domain/invites/replaceSection';
import { callOffice, readValue, runOffice } from '../officeCalls';

const maxReads = 10;
const pauseMilliseconds = 100;

/** @param item - called each time. Throws if Outlook now shows another item, so that nothing is written into the wrong invite. */
export function officeBody(item: () => Office.AppointmentCompose): InviteBody {
  const html = { coercionType: Office.CoercionType.Html };
  const read = (): Promise<string> =>
    readValue<string>('body.getAsync', (done) => { item().body.getAsync(Office.CoercionType.Html, done); });
  return {
    read,
    prepend: (text) => runOffice('body.prependAsync', (done) => { item().body.prependAsync(text, html, done); }),
    replace: async (text) => {
      const before = await read();
      await runOffice('body.setAsync', (done) => { item().body.setAsync(text, html, done); });
      // New Outlook on Mac reports success before it has written: github.com/OfficeDev/office-js/issues/5983.
      for (let attempt = 0; attempt < maxReads && await read() === before; attempt++) {
        await new Promise((resolve) => { setTimeout(resolve, pauseMilliseconds); });
      }
    },
    // Outlook before Mailbox 1.8 cannot tell.
    hasAttachments: () => callOffice<readonly unknown[] | null>('item.getAttachmentsAsync', (done) => { item().getAttachmentsAsync(done); })
      .then((files) => files === null || files.length > 0, () => true),
  };
}
