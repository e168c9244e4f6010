import { Script, createContext } from 'node:vm';
import { simulatedOutlook } from '../../src/host/invites/fakeBody';
import { bundleLaunchEvent } from '../../build/launchevent.mjs';
import { removeNewerThanEs2016 } from './es2016';
import { ann, newInvite, type Invite } from './fakeInvite';
import { failOffice, OfficeFailure } from './officeFailure';

/** How Outlook misbehaves in a call such as 'body.getAsync'. */
export type FakeFault = 'fails' | 'throws' | 'never' | 'missing';

export type Completion = {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
} | undefined;

const scriptOf = (code: string): Script => new Script(code, { filename: 'launchevent.js' });
const english = bundleLaunchEvent().then(scriptOf);

/**
 * The runtime of classic Outlook on Windows: ECMAScript 2016, which is all that Microsoft documents, and timers. There is no window, no
 * document, no storage, no console and no network.
 */
export class Outlook {
  readonly completions: Completion[] = [];
  readonly handlers = new Map<string, (event: { completed: (answer?: Completion) => void }) => void>();
  readonly calls: string[] = [];

  private constructor(readonly invite: Invite, private readonly fault: Readonly<Record<string, FakeFault>>) {}

  /** @param code - of launchevent.js; the English one if omitted. */
  static async start(invite = newInvite(), fault: Readonly<Record<string, FakeFault>> = {}, code?: string): Promise<Outlook> {
    const outlook = new Outlook(invite, fault);
    const globals = {
      Office: outlook.office(),
      // Looked up on each call, so that fake timers apply.
      setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
      clearTimeout: (id: NodeJS.Timeout) => { clearTimeout(id); },
    };
    const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
    removeNewerThanEs2016.runInContext(context);
    (code === undefined ? await english : scriptOf(code)).runInContext(context);
    return outlook;
  }

  /** Raises an event. Its completions are added to {@link completions}. */
  raise(handler: string): void {
    const handle = this.handlers.get(handler);
    if (handle === undefined) {
      throw new Error(`No handler is associated with ${handler}.`);
    }

    handle({ completed: (answer) => { this.completions.push(answer); } });
  }

  private office(): unknown {
    const { invite } = this;
    const value = (name: string, read: () => unknown): unknown => this.surface(name, { getAsync: read });
    return {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      CoercionType: { Html: 'html' },
      actions: { associate: (name: string, handler: never) => { this.handlers.set(name, handler); } },
      context: {
        mailbox: {
          userProfile: { emailAddress: ann.emailAddress, displayName: ann.displayName },
          item: this.fault['item'] === 'missing' ? null : {
            seriesId: '',
            organizer: value('organizer', () => invite.organizer),
            requiredAttendees: value('requiredAttendees', () => invite.required),
            optionalAttendees: value('optionalAttendees', () => invite.optional),
            start: value('start', () => invite.start),
            end: value('end', () => invite.end),
            recurrence: value('recurrence', () => invite.recurrence),
            isAllDayEvent: value('isAllDayEvent', () => invite.isAllDay),
            sensitivity: value('sensitivity', () => invite.sensitivity),
            enhancedLocation: value('enhancedLocation', () => invite.rooms.map(roomWith)),
            body: this.surface('body', {
              getAsync: () => simulatedOutlook.read(invite.body),
              prependAsync: (html: string) => { invite.body = simulatedOutlook.prepend(invite.body, html); },
              setAsync: (html: string) => { invite.body = simulatedOutlook.replace(html); },
            }),
            ...this.surface('item', { getAttachmentsAsync: () => invite.attachments }),
            sessionData: this.surface('sessionData', {
              getAsync: (key: string) => invite.session[key] ?? failOffice(),
              setAsync: (key: string, stored: string) => { invite.session[key] = stored; },
            }),
            notificationMessages: this.surface('notificationMessages', {
              addAsync: (key: string, notice: never) => { invite.notices[key] = notice; },
              replaceAsync: (key: string, notice: never) => {
                invite.notices[key] = invite.notices[key] === undefined ? failOffice() : notice;
              },
              removeAsync: (key: string) => {
                invite.notices = invite.notices[key] === undefined ? failOffice() : without(invite.notices, key);
              },
            }),
          },
        },
        roamingSettings: { get: (key: string) => {
          if (this.fault['roamingSettings'] === 'throws') {
            throw new Error('roamingSettings');
          }

          return invite.settings[key];
        } },
      },
    };
  }

  private surface(name: string, methods: Record<string, (...args: never[]) => unknown>): object | undefined {
    if (this.fault[name] === 'missing') {
      return undefined;
    }

    return Object.fromEntries(Object.entries(methods).map(([method, run]) => [method, (...args: unknown[]) => {
      const call = `${name}.${method}`;
      this.calls.push(call);
      this.answer(this.fault[call], args as never[], run);
    }]));
  }

  private answer(fault: FakeFault | undefined, args: never[], run: (...args: never[]) => unknown): void {
    if (fault === 'throws') {
      throw new Error('Outlook is broken.');
    }

    const callback = args[args.length - 1] as unknown as (result: unknown) => void;
    const failed = { status: 'failed', error: { code: 9020, message: 'An internal error has occurred.' } };
    if (fault !== 'never') {
      // Outlook never calls back within the call.
      setTimeout(() => {
        try {
          callback(fault === 'fails' ? failed : { status: 'succeeded', value: run(...args) });
        } catch (error) {
          if (!(error instanceof OfficeFailure)) {
            throw error;
          }

          callback(failed);
        }
      }, 1);
    }
  }
}

function roomWith(id: string): object {
  return { emailAddress: id, locationIdentifier: { id, type: 'room' } };
}

function without<T>(all: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
}
