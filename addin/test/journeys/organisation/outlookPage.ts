import { AddInFrame } from '../../../playground/outlook/addInFrame';
import type { Mailbox, MeetingFormData, OpenItem } from '../../../playground/outlook/item';
import { Refusal } from '../../../playground/outlook/methods';
import type { Theme } from '../../../playground/outlook/theme';

/** What Outlook on the web shows, in a form that can be sent to the page. */
export interface Opening {
  readonly page: string;
  readonly mailbox: Mailbox;
  readonly item: Omit<OpenItem, 'session'>;
  readonly requirements: Readonly<Record<string, string>>;
}

/** How this Outlook answers the add-in. */
export interface Behaviour {
  /** The error with which it refuses every call; null if it refuses none. */
  readonly refusal: number | null;
  /** Whether it answers no call at all. */
  readonly isSilent: boolean;
  /** What becomes of the next bodies that the add-in writes, one after the other: they are lost, or lose their last paragraph. */
  readonly writing: readonly ('loses' | 'spoils')[];
}

const usual: Behaviour = { refusal: null, isSilent: false, writing: [] };

declare global {
  interface Window {
    outlook: {
      open: (opening: Opening) => void;
      useTheme: (theme: Theme) => void;
      /** The person changes the open item. */
      change: (changed: Partial<Opening['item']>) => void;
      /** What is left out is as usual. */
      behave: (behaviour: Partial<Behaviour>) => void;
      readonly body: string;
      /** The calls that it has not answered. */
      unanswered: number;
      /** What the add-in has filled into the form for a new meeting; null until it opens one. */
      form: MeetingFormData | null;
    };
  }
}

let shown: AddInFrame | null = null;
let item: OpenItem | null = null;
let behaviour = usual;

// Before the frame's own listener.
addEventListener('message', (event) => {
  if (behaviour.isSilent && String(event.data).includes('"ExecuteMethod"')) {
    event.stopImmediatePropagation();
    window.outlook.unanswered++;
  }
});

/** A part of Outlook that answers as it behaves now. */
function behaving<T extends object>(part: T): T {
  const check = (): void => {
    if (behaviour.refusal !== null) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is an answer of Outlook, not an error
      throw new Refusal(behaviour.refusal);
    }
  };
  return new Proxy(part, {
    get: (target, name) => {
      check();
      return Reflect.get(target, name) as unknown;
    },
    set: (target, name, value: unknown) => {
      check();
      return Reflect.set(target, name, name === 'body' ? written(String(Reflect.get(target, name)), String(value)) : value);
    },
  });
}

function written(before: string, body: string): string {
  const [way, ...later] = behaviour.writing;
  behaviour = { ...behaviour, writing: later };
  if (way === 'loses') {
    return before;
  }

  return way === 'spoils' ? body.replace(/<p>[^<]*<\/p>$/, '') : body;
}

/** The page around the pane, at Outlook's address. */
window.outlook = {
  open: ({ page, mailbox, item: opened, requirements }) => {
    shown?.close();
    item = { ...opened, session: new Map() };
    const openForm = (form: MeetingFormData): void => { window.outlook.form = form; };
    const options = { page, title: '1:1 agenda', theme: 'light', requirements } as const;
    shown = new AddInFrame(options, behaving({ ...mailbox, openForm }), behaving(item), () => undefined);
    document.body.append(shown.element);
  },
  useTheme: (theme) => { shown?.useTheme(theme); },
  change: (changed) => {
    Object.assign(item ?? {}, changed);
    shown?.notify('olkRecipientsChanged', [JSON.stringify({ requiredAttendees: true })]);
  },
  behave: (changed) => { behaviour = { ...usual, ...changed }; },
  get body() {
    return item?.body ?? '';
  },
  unanswered: 0,
  form: null,
};
