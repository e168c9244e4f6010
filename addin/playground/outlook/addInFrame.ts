import { appContext } from './appContext';
import { initialData } from './initialData';
import type { Mailbox, OpenItem } from './item';
import { callMethod, Refusal } from './methods';
import { colours, type Theme } from './theme';
import { invoke, parseRequest, registerEvent, respond, unregisterEvent, type MethodCall, type PositionalCall, type Request } from './wire';

/** What an event handler passed to Outlook when it completed. */
export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
}

const defaultRequirements: Readonly<Record<string, string>> = { Mailbox: '1.15' };

/** From OSF.AgaveHostAction: office.js moves the focus within the page and reports when it leaves the page. */
const exits: Readonly<Partial<Record<number, 'forward' | 'back'>>> = { 13: 'forward', 14: 'back', 15: 'back', 17: 'forward', 18: 'back' };
const completedMethod = 94;
let frames = 0;

export interface FrameOptions {
  readonly page: string;
  readonly title: string;
  readonly theme: Theme;
  /** The requirement sets that this Outlook supports, with their versions. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/** A frame with a page of the add-in, and Outlook's side of the conversation with office.js in it. */
export class AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Called when the keyboard moves the focus out of the page. */
  onExit: (where: 'forward' | 'back') => void = () => undefined;
  private readonly conversation = `conversation-${String(++frames)}`;
  private readonly registered = new Map<string, Request>();
  private readonly running = new Map<string, (completion: Completion) => void>();
  private readonly waiting: (() => void)[] = [];
  private readonly origin: string;
  private events = 0;

  private theme: Theme;
  private readonly requirements: Readonly<Record<string, string>>;

  constructor(
    { page, title, theme, requirements = defaultRequirements }: FrameOptions,
    private readonly mailbox: Mailbox,
    private readonly item: OpenItem,
    private readonly onChanged: () => void,
  ) {
    this.theme = theme;
    this.requirements = requirements;
    this.origin = new URL(page, location.href).origin;
    this.element = document.createElement('iframe');
    this.element.title = title;
    this.element.name = JSON.stringify({
      baseFrameName: this.conversation,
      hostInfo: 'Outlook|Web|16.01|en-US|telemetry|||',
      xdmInfo: `${this.conversation}|${this.conversation}|${location.origin}`,
      serializerVersion: '1',
    });
    this.element.src = page;
    addEventListener('message', this.receive);
  }

  close(): void {
    removeEventListener('message', this.receive);
    this.element.remove();
  }

  /** Calls a handler by its name in the manifest. Resolves when the handler has completed. */
  async raise(handler: string, type: string): Promise<Completion> {
    await this.untilRegistered('appCommandInvoked');
    const id = `${handler}-${String(++this.events)}`;
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.notify('appCommandInvoked', [id, handler, JSON.stringify({ type, source: { id: handler } })]);
    });
  }

  /** Reports a change by the person to the listener in this frame, if there is one. */
  notify(event: string, data: unknown): void {
    const request = this.registered.get(event);
    if (request !== undefined) {
      this.element.contentWindow?.postMessage(respond(request, data, true), this.origin);
    }
  }

  useTheme(theme: Theme): void {
    this.theme = theme;
    this.notify('officeThemeChanged', [JSON.stringify(colours[theme])]);
  }

  private untilRegistered(event: string): Promise<void> {
    return this.registered.has(event) ? Promise.resolve() : new Promise((resolve) => this.waiting.push(() => {
      if (this.registered.has(event)) {
        resolve();
      }
    }));
  }

  private readonly receive = (event: MessageEvent): void => {
    const request = event.source === this.element.contentWindow && event.origin === this.origin ? parseRequest(event.data) : null;
    if (request === null || request._conversationId !== this.conversation) {
      return;
    }

    const answer = (data: unknown): void => { this.element.contentWindow?.postMessage(respond(request, data, false), this.origin); };
    switch (request._actionType) {
      case registerEvent:
        this.registered.set(request._actionName, request);
        answer({ Error: 0 });
        this.waiting.forEach((check) => { check(); });
        if (request._actionName === 'officeThemeChanged') {
          this.useTheme(this.theme);
        }

        break;
      case unregisterEvent:
        this.registered.delete(request._actionName);
        answer({ Error: 0 });
        break;
      case invoke:
        answer(this.resultOf(request._actionName, request._data));
    }
  };

  private resultOf(action: string, data: unknown): unknown {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync': return appContext(this.conversation, this.mailbox, this.requirements);
      case 'GetInitialData': return initialData(this.mailbox, this.item);
      case 'ExecuteMethod': return this.execute(data as MethodCall);
      case 'executeMethod': return this.executePositional(data as PositionalCall);
      case 'ContextActivationManager_notifyHost': return this.onHostAction(data as readonly unknown[]);
      default: return null; // Telemetry, for which the page does not wait.
    }
  }

  private onHostAction([, action]: readonly unknown[]): null {
    const where = exits[Number(action)];
    if (where !== undefined) {
      this.onExit(where);
    }

    return null;
  }

  private execute({ MethodData, ApiParams }: MethodCall): object {
    try {
      const data = callMethod(MethodData.DispatchId, ApiParams, this.item, this.mailbox);
      this.onChanged();
      return { wasSuccessful: true, error: false, data };
    } catch (error) {
      if (!(error instanceof Refusal)) {
        throw error;
      }

      return { wasSuccessful: false, error: true, errorCode: error.code };
    }
  }

  private executePositional(call: PositionalCall): object {
    if (call.DdaMethod.DispatchId === completedMethod) {
      const { completedContext } = JSON.parse(String(call[2])) as { completedContext?: Completion };
      this.running.get(String(call[0]))?.(completedContext ?? {});
      this.running.delete(String(call[0]));
    }

    return { Error: 0, Version: 1 };
  }
}
