import { AddInFrame } from '../playground/outlook/addInFrame';
import type { Mailbox, OpenItem } from '../playground/outlook/item';

const mailbox: Mailbox = {
  address: 'amara.okafor@northwind.example',
  name: 'Amara Okafor',
  timeZone: 'Europe/Berlin',
  offsets: [{ start: '2026-10-25T01:00:00Z', end: '2027-03-28T01:00:00Z', minutes: 60 }],
  settings: {},
};

const item: OpenItem = {
  view: 'compose',
  isSaved: false,
  meeting: {
    id: 'new',
    title: 'Amara and Mei',
    start: '2026-11-26T09:00:00Z',
    end: '2026-11-26T09:30:00Z',
    series: null,
    isAllDay: false,
    isCancelled: false,
    isPrivate: false,
    organizer: { address: mailbox.address, name: mailbox.name, type: 'required', response: 'none' },
    attendees: [{ address: 'mei.lindqvist@northwind.example', name: 'Mei Lindqvist', type: 'required', response: 'none' }],
  },
  body: '',
  notices: [],
  session: new Map(),
};

// The pane named in the URL, next to a new invite to one person.
const page = new URLSearchParams(location.search).get('pane') ?? '';
const pane = new AddInFrame({ page, title: 'Pane', theme: 'light' }, mailbox, item, () => undefined);
Object.assign(pane.element, { width: '320', height: '570' });
document.body.append(pane.element);
