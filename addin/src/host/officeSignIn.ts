import { HostError, type SignInSupport } from './host';
import { known, readOrDefault, runOffice } from './officeCalls';

/** The person has closed it, or Outlook says so: github.com/OfficeDev/office-js/issues/6548 reports it of dialogs that are open. */
const closed = 12006;
const size = { height: 60, width: 30, promptBeforeOpen: false };

export const officeSignIn: SignInSupport = {
  get platform() {
    return readOrDefault(() => Office.context.platform as unknown as string | undefined, undefined) ?? '';
  },

  openDialog: (address, late) => new Promise((resolve, reject) => {
    let isOver = false;
    const end = (settle: () => void): void => {
      isOver = true;
      settle();
    };
    const listener: DialogListener = {
      onMessage: (message) => {
        if (isOver) {
          late(message);
        } else {
          end(() => { resolve(message); });
        }
      },
      onEvent: (code) => { end(() => { endDialog(code, resolve, reject); }); },
    };
    runOffice<Office.Dialog>('ui.displayDialogAsync', (done) => {
      Office.context.ui.displayDialogAsync(address, size, (result) => {
        listenTo(result, listener); // A dialog that opens after the deadline counts, too.
        done(result);
      });
    }).then((dialog) => known('ui.displayDialogAsync', dialog))
      .catch((error: unknown) => { end(() => { reject(error instanceof Error ? error : new Error(String(error))); }); });
  }),
};

interface DialogListener {
  readonly onMessage: (message: string) => void;
  readonly onEvent: (code: number) => void;
}

function listenTo(result: Office.AsyncResult<Office.Dialog> | null, { onMessage, onEvent }: DialogListener): void {
  const dialog = result?.value;
  dialog?.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    readOrDefault(() => { dialog.close(); }, undefined);
    if ('message' in event) {
      onMessage(event.message);
    }
  });
  dialog?.addEventHandler(Office.EventType.DialogEventReceived, (event) => { onEvent('error' in event ? event.error : closed); });
}

function endDialog(code: number, resolve: (message: null) => void, reject: (error: HostError) => void): void {
  if (code === closed) {
    resolve(null);
  } else {
    reject(new HostError('refused', 'The dialog could not show the page.', code));
  }
}
