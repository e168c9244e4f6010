import type { InviteBody } from '../../domain/invites/replaceSection';
import { asked, doneBy } from '../officeCalls';

const [looks, pauseMilliseconds] = [10, 100];

/** The body of the invite that is open; asked for anew at each call, since a pane that stays open is shown other items. */
export function officeBody(item: () => Office.AppointmentCompose): InviteBody {
  const html = { coercionType: Office.CoercionType.Html };
  const read = (): Promise<string> => asked((done) => { item().body.getAsync(Office.CoercionType.Html, done); });
  return {
    read,
    prepend: (text) => doneBy((done) => { item().body.prependAsync(text, html, done); }),
    replace: async (text) => {
      const before = await read();
      await doneBy((done) => { item().body.setAsync(text, html, done); });
      // New Outlook on Mac says that it is done a while before it is: github.com/OfficeDev/office-js/issues/5983.
      for (let look = 0; look < looks && await read() === before; look++) {
        await new Promise((resolve) => { setTimeout(resolve, pauseMilliseconds); });
      }
    },
    // From Mailbox 1.8 on.
    hasAttachments: () => asked<Office.AttachmentDetailsCompose[]>((done) => { item().getAttachmentsAsync(done); }).then((files) => files.length > 0, () => true),
  };
}
