import type { SignInSupport } from './host';
import { askOffice, readValue } from './officeCalls';

export const officeSignIn: SignInSupport = {
  get supportsNestedApp() {
    return askOffice(() => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'), false);
  },

  openDialog: async (address) => {
    const dialog = await readValue<Office.Dialog>('ui.displayDialogAsync', (done) => {
      Office.context.ui.displayDialogAsync(address, { height: 60, width: 30, promptBeforeOpen: false }, done);
    });
    return new Promise((resolve) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        askOffice(() => { dialog.close(); }, undefined);
        resolve('message' in event ? event.message : null);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => { resolve(null); });
    });
  },
};
