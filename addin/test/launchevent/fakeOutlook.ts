import { Script, createContext } from 'node:vm';
import { asOutlook } from '../../src/host/invites/fakeBody';
import { bundleLaunchEvent } from '../../build/launchevent.mjs';
import { younger } from './es2016';
import { ann, newInvite, type Invite } from './fakeInvite';
import { Refusal, refused } from './officeFailure';

/** How Outlook misbehaves: by the name of the call, such as 'body.getAsync'. */
export type Trouble = 'fails' | 'throws' | 'never' | 'missing';

export type Completion = { readonly allowEvent?: boolean; readonly errorMessage?: string; readonly cancelLabel?: string; readonly commandId?: string } | undefined;

const bundle = bundleLaunchEvent().then((code) => new Script(code, { filename: 'launchevent.js' }));

/**
 * The runtime of classic Outlook on Windows: ECMAScript 2016, which is all that the vendor promises of it, and timers; no window, no document, no storage, no console, no network.
 */
export class Outlook {
  readonly completions: Completion[] = [];
  readonly handlers = new Map<string, (event: { completed: (answer?: Completion) => void }) => void>();
  readonly calls: string[] = [];

  private constructor(readonly invite: Invite, private readonly trouble: Readonly<Record<string, Trouble>>) {}

  static async start(invite = newInvite(), trouble: Readonly<Record<string, Trouble>> = {}): Promise<Outlook> {
    const outlook = new Outlook(invite, trouble);
    const globals = {
      Office: outlook.office(),
      // Called when they are needed, so that fake timers count.
      setTimeout: (run: () => void, ms: number) => setTimeout(run, ms),
      clearTimeout: (id: NodeJS.Timeout) => { clearTimeout(id); },
    };
    const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
    younger.runInContext(context);
    (await bundle).runInContext(context);
    return outlook;
  }

  /** Raises an event; its completions come to {@link completions}. */
  raise(handler: string): void {
    const handle = this.handlers.get(handler);
    if (handle === undefined) {
      throw new Error(`Nothing is associated with ${handler}.`);
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
          item: this.trouble['item'] === 'missing' ? null : {
            seriesId: '',
            organizer: value('organizer', () => invite.organizer),
            requiredAttendees: value('requiredAttendees', () => invite.required),
            optionalAttendees: value('optionalAttendees', () => invite.optional),
            start: value('start', () => invite.start),
            end: value('end', () => invite.end),
            recurrence: value('recurrence', () => invite.recurrence),
            isAllDayEvent: value('isAllDayEvent', () => invite.isAllDay),
            sensitivity: value('sensitivity', () => invite.sensitivity),
            enhancedLocation: value('enhancedLocation', () => invite.rooms.map((id) => ({ emailAddress: id, locationIdentifier: { id, type: 'room' } }))),
            body: this.surface('body', {
              getAsync: () => asOutlook.tells(invite.body),
              prependAsync: (html: string) => { invite.body = asOutlook.prepends(invite.body, html); },
              setAsync: (html: string) => { invite.body = asOutlook.replaces(html); },
            }),
            ...this.surface('item', { getAttachmentsAsync: () => invite.attachments }),
            sessionData: this.surface('sessionData', {
              getAsync: (key: string) => invite.session[key] ?? refused(),
              setAsync: (key: string, kept: string) => { invite.session[key] = kept; },
            }),
            notificationMessages: this.surface('notificationMessages', {
              addAsync: (key: string, notice: never) => { invite.notices[key] = notice; },
              replaceAsync: (key: string, notice: never) => { invite.notices[key] = invite.notices[key] === undefined ? refused() : notice; },
              removeAsync: (key: string) => { invite.notices = invite.notices[key] === undefined ? refused() : without(invite.notices, key); },
            }),
          },
        },
        roamingSettings: { get: (key: string) => {
          if (this.trouble['roamingSettings'] === 'throws') {
            throw new Error('roamingSettings');
          }

          return invite.settings[key];
        } },
      },
    };
  }

  private surface(name: string, methods: Record<string, (...args: never[]) => unknown>): object | undefined {
    return this.trouble[name] === 'missing' ? undefined : Object.fromEntries(Object.entries(methods).map(([method, run]) => [method, (...args: unknown[]) => {
      const call = `${name}.${method}`;
      this.calls.push(call);
      this.answer(this.trouble[call], args as never[], run);
    }]));
  }

  private answer(trouble: Trouble | undefined, args: never[], run: (...args: never[]) => unknown): void {
    if (trouble === 'throws') {
      throw new Error('Outlook is in a bad way.');
    }

    const answered = args[args.length - 1] as unknown as (result: unknown) => void;
    const failed = { status: 'failed', error: { code: 9020, message: 'An internal error has occurred.' } };
    if (trouble !== 'never') {
      // Outlook answers later, never within the call.
      setTimeout(() => {
        try {
          answered(trouble === 'fails' ? failed : { status: 'succeeded', value: run(...args) });
        } catch (refusal) {
          if (!(refusal instanceof Refusal)) {
            throw refusal;
          }

          answered(failed);
        }
      }, 1);
    }
  }
}

function without<T>(all: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
}
