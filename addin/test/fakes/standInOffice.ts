import { vi } from 'vitest';
import type { OfficeCall } from '../../src/host/officeCallList';
import { simulatedOutlook, teamsJoinText } from '../../src/host/invites/fakeBody';
import { ann, bo, start } from './fakePane';

/** How Outlook answers a call. `refusesOnce`: with 5001 the first time, as some builds do; after that as it should. */
export type Behaviour = 'answers' | 'refuses' | 'late' | 'twice' | 'null' | 'never' | 'throws' | 'refusesOnce';

export const behaviours = ['refuses', 'late', 'twice', 'null', 'never', 'throws'] as const satisfies readonly Behaviour[];

export type ItemKind = 'compose' | 'read' | 'message';

/** Later than any deadline of ours. */
const lateMilliseconds = 25_000;

type Done = (result: unknown) => void;
const person = ({ name, email }: typeof ann): object => ({ emailAddress: email, displayName: name });

/** An office.js whose calls misbehave on demand, each by its name in src/host/officeCallList.ts. */
export class StandInOffice {
  readonly faults = new Map<OfficeCall, Behaviour>();
  readonly calls: OfficeCall[] = [];
  readonly settings = new Map<string, unknown>([['oneonone', { knowsItsWay: true }]]);
  body = teamsJoinText;
  item: object | null;
  private readonly handlers = new Map<string, () => void>();
  private readonly dialogHandlers = new Map<string, (event: object) => void>();

  constructor(readonly kind: ItemKind) {
    this.item = this.itemWith('Bo');
  }

  install(): void {
    vi.stubGlobal('Office', this.office());
  }

  /** Shows another item, as in a pane that is pinned. @param name - of the other person; null if no item is chosen. */
  showItem(name: string | null): void {
    this.item = name === null ? null : this.itemWith(name);
    this.raise('itemChanged');
  }

  raise(event: string): void {
    this.handlers.get(event)?.();
  }

  /** An event of the dialog, raised by its page or by Outlook. */
  raiseInDialog(event: 'message' | 'event', data: object): void {
    this.dialogHandlers.get(event)?.(data);
  }

  private office(): object {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- The getter below has its own.
    const outlook = this;
    return {
      onReady: () => Promise.resolve({ host: 'Outlook', platform: 'OfficeOnline' }),
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      CoercionType: { Html: 'html' },
      EventType: {
        ItemChanged: 'itemChanged', RecipientsChanged: 'recipients', AppointmentTimeChanged: 'time', RecurrenceChanged: 'recurrence',
        OfficeThemeChanged: 'theme', DialogMessageReceived: 'message', DialogEventReceived: 'event',
      },
      context: {
        displayLanguage: 'en-GB',
        platform: 'OfficeOnline',
        requirements: { isSetSupported: () => false },
        ui: { displayDialogAsync: this.method('ui.displayDialogAsync', () => ({
          addEventHandler: (event: string, handler: (data: object) => void) => { this.dialogHandlers.set(event, handler); },
          close: () => undefined,
        })) },
        roamingSettings: {
          get: (key: string) => this.settings.get(key),
          set: (key: string, value: unknown) => this.settings.set(key, value),
          saveAsync: this.method('roamingSettings.saveAsync', () => undefined),
        },
        mailbox: {
          userProfile: { emailAddress: ann.email, displayName: ann.name },
          get item() { return outlook.item; },
          convertToLocalClientTime: (at: Date) => ({
            year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate(),
            hours: at.getUTCHours(), minutes: at.getUTCMinutes(), seconds: at.getUTCSeconds(), timezoneOffset: 0,
          }),
          convertToUtcClientTime: () => new Date(start),
          ...this.events('mailbox'),
        },
      },
    };
  }

  private events(source: 'mailbox' | 'item'): object {
    return {
      addHandlerAsync: this.method(`${source}.addHandlerAsync`, (event: string, handler: () => void) => {
        this.handlers.set(event, handler);
      }),
      removeHandlerAsync: this.method(`${source}.removeHandlerAsync`, (event: string) => { this.handlers.delete(event); }),
    };
  }

  private itemWith(name: string): object {
    const other = person({ ...bo, name });
    const end = new Date(Date.parse(start) + 1_800_000);
    const common = { seriesId: '', enhancedLocation: this.property('enhancedLocation', () => []) };
    switch (this.kind) {
      case 'message': return {
        ...common, itemType: 'message', itemClass: 'IPM.Schedule.Meeting.Request', from: other, to: [person(ann)], cc: [],
        start: new Date(start), end, itemId: 'message',
      };
      case 'read': return {
        ...common, itemType: 'appointment', organizer: person(ann), requiredAttendees: [other], optionalAttendees: [],
        start: new Date(start), end, itemId: 'appointment',
        isAllDayEvent: this.property('isAllDayEvent', () => false), sensitivity: this.property('sensitivity', () => 'normal'),
      };
      case 'compose': return {
        ...common, ...this.events('item'), itemType: 'appointment',
        start: this.property('start', () => new Date(start)),
        end: this.property('end', () => end),
        requiredAttendees: this.property('requiredAttendees', () => [other]),
        optionalAttendees: this.property('optionalAttendees', () => []),
        organizer: this.property('organizer', () => person(ann)),
        recurrence: this.property('recurrence', () => null),
        isAllDayEvent: this.property('isAllDayEvent', () => false),
        sensitivity: this.property('sensitivity', () => 'normal'),
        body: this.bodyMethods(),
        getItemIdAsync: this.method('item.getItemIdAsync', () => 'saved'),
        getAttachmentsAsync: this.method('item.getAttachmentsAsync', () => []),
      };
    }
  }

  private bodyMethods(): object {
    return {
      getAsync: this.method('body.getAsync', () => simulatedOutlook.read(this.body)),
      prependAsync: this.method('body.prependAsync', (html: string) => { this.body = simulatedOutlook.prepend(this.body, html); }),
      setAsync: this.method('body.setAsync', (html: string) => { this.body = simulatedOutlook.replace(html); }),
    };
  }

  private property(name: string, value: () => unknown): object {
    return { getAsync: this.method(`${name}.getAsync` as OfficeCall, value) };
  }

  private method(name: OfficeCall, run: (...args: never[]) => unknown): (...args: unknown[]) => void {
    return (...args) => {
      this.calls.push(name);
      const done = args.findLast((arg) => typeof arg === 'function') as Done | undefined ?? (() => undefined);
      const way = this.faults.get(name) ?? 'answers';
      const succeed = (): void => {
        const answer = { status: 'succeeded', value: run(...args as never[]) };
        done(answer);
        if (way === 'twice') {
          done(answer);
        }
      };
      this.answer(name, way, done, succeed);
    };
  }

  /** Outlook never calls back within the call. */
  private answer(name: OfficeCall, way: Behaviour, done: Done, succeed: () => void): void {
    const refuse = (): void => { done({ status: 'failed', error: { code: 5001, message: 'An internal error has occurred.' } }); };
    switch (way) {
      case 'answers': case 'twice': setTimeout(succeed, 1); break;
      case 'refuses': setTimeout(refuse, 1); break;
      case 'late': setTimeout(succeed, lateMilliseconds); break;
      case 'null': setTimeout(() => { done({ status: 'succeeded', value: null }); }, 1); break;
      case 'never': break;
      case 'throws': throw new Error('Outlook is broken.');
      case 'refusesOnce':
        this.faults.delete(name);
        setTimeout(refuse, 1);
    }
  }
}
