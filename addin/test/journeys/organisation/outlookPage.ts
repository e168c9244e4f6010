import { AddInFrame } from '../../../playground/outlook/addInFrame';
import type { Mailbox, OpenItem } from '../../../playground/outlook/item';
import type { Theme } from '../../../playground/outlook/theme';

/** What Outlook on the web shows, in a form that can be sent to the page. */
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

/** The page around the pane, at Outlook's address. */
window.outlook = {
  open: ({ page, mailbox, item, requirements }) => {
    shown?.close();
    const options = { page, title: '1:1 agenda', theme: 'light', requirements } as const;
    shown = new AddInFrame(options, mailbox, { ...item, session: new Map() }, () => undefined);
    document.body.append(shown.element);
  },
  useTheme: (theme) => { shown?.useTheme(theme); },
};
