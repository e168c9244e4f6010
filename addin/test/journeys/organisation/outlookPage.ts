import { AddInFrame } from '../../../playground/outlook/addInFrame';
import type { Mailbox, OpenItem } from '../../../playground/outlook/item';
import type { Theme } from '../../../playground/outlook/theme';

/** What Outlook on the web is to show, as it can be sent to it. */
export interface Opening {
  readonly page: string;
  readonly mailbox: Mailbox;
  readonly item: Omit<OpenItem, 'session'>;
  readonly requirements: Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    outlook: { open: (opening: Opening) => void; useTheme: (theme: Theme) => void };
  }
}

let shown: AddInFrame | null = null;

/** The page around the pane: nothing but the pane, at an address of Outlook's. */
window.outlook = {
  open: ({ page, mailbox, item, requirements }) => {
    shown?.close();
    shown = new AddInFrame(page, '1:1 agenda', mailbox, { ...item, session: new Map() }, () => undefined, 'light', requirements);
    document.body.append(shown.element);
  },
  useTheme: (theme) => { shown?.useTheme(theme); },
};
