import { initialData } from './initialData';
import type { Mailbox, OpenItem } from './item';
import { call, Refusal } from './methods';
import { colours, type Theme } from './theme';
import { invoke, parseRequest, registerEvent, respond, unregisterEvent, type MethodCall, type PositionalCall, type Request } from './wire';

/** What a handler of ours told Outlook when it was done. */
export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
}

const outlookOnTheWeb = 64;
const supported: Readonly<Record<string, string>> = { Mailbox: '1.15' };

/** Of OSF.AgaveHostAction: office.js moves the focus in the page itself, and says when it has come to an end of it. */
const exits: Readonly<Partial<Record<number, 'forward' | 'back'>>> = { 13: 'forward', 14: 'back', 15: 'back', 17: 'forward', 18: 'back' };
const completedMethod = 94;
let frames = 0;

/** A frame in which a page of the add-in runs, and Outlook's side of all that it says. */
export class AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Called when the focus leaves the page by the keyboard. */
  onExit: (where: 'forward' | 'back') => void = () => { /* until somebody cares */ };
  private readonly conversation = `conversation-${String(++frames)}`;
  private readonly registered = new Map<string, Request>();
  private readonly running = new Map<string, (completion: Completion) => void>();
  private readonly waiting: (() => void)[] = [];
  private readonly origin: string;
  private events = 0;

  /** @param requirements - the sets of Office's requirements that this Outlook supports, with their versions. */
  constructor(
    page: string, title: string, private readonly mailbox: Mailbox, private readonly item: OpenItem, private readonly changed: () => void, private theme: Theme,
    private readonly requirements = supported,
  ) {
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

  /** Calls a handler by the name in the manifest; resolves when it has said that it is done. */
  async raise(handler: string, type: string): Promise<Completion> {
    await this.until('appCommandInvoked');
    const id = `${handler}-${String(++this.events)}`;
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.tell('appCommandInvoked', [id, handler, JSON.stringify({ type, source: { id: handler } })]);
    });
  }

  /** Word of a change that the person has made, to whoever registered for it in this frame. */
  tell(event: string, data: unknown): void {
    const request = this.registered.get(event);
    if (request !== undefined) {
      this.element.contentWindow?.postMessage(respond(request, data, true), this.origin);
    }
  }

  useTheme(theme: Theme): void {
    this.theme = theme;
    this.tell('officeThemeChanged', [JSON.stringify(colours[theme])]);
  }

  private until(event: string): Promise<void> {
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
        this.waiting.forEach((look) => { look(); });
        if (request._actionName === 'officeThemeChanged') {
          this.useTheme(this.theme);
        }

        break;
      case unregisterEvent:
        this.registered.delete(request._actionName);
        answer({ Error: 0 });
        break;
      case invoke:
        answer(this.invoked(request._actionName, request._data));
    }
  };

  private invoked(action: string, data: unknown): unknown {
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync': return this.appContext();
      case 'GetInitialData': return initialData(this.mailbox, this.item);
      case 'ExecuteMethod': return this.execute(data as MethodCall);
      case 'executeMethod': return this.executePositional(data as PositionalCall);
      case 'ContextActivationManager_notifyHost': return this.notified(data as readonly unknown[]);
      default: return null; // Telemetry: nothing that the page waits for.
    }
  }

  private notified([, action]: readonly unknown[]): null {
    const where = exits[Number(action)];
    if (where !== undefined) {
      this.onExit(where);
    }

    return null;
  }

  private appContext(): object {
    return {
      _id: this.conversation,
      _appInstanceId: this.conversation,
      _correlationId: this.conversation,
      _appName: outlookOnTheWeb,
      _appVersion: '16.01',
      _appUILocale: 'en-US',
      _dataLocale: navigator.language,
      _docUrl: location.href,
      _clientMode: 0,
      _settings: this.mailbox.settings,
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _requirementMatrix: JSON.stringify(this.requirements),
      _featureGates: {},
    };
  }

  private execute({ MethodData, ApiParams }: MethodCall): object {
    try {
      const data = call(MethodData.DispatchId, ApiParams, this.item, this.mailbox);
      this.changed();
      return { wasSuccessful: true, error: false, data };
    } catch (refused) {
      if (!(refused instanceof Refusal)) {
        throw refused;
      }

      return { wasSuccessful: false, error: true, errorCode: refused.code };
    }
  }

  private executePositional(given: PositionalCall): object {
    if (given.DdaMethod.DispatchId === completedMethod) {
      const { completedContext } = JSON.parse(String(given[2])) as { completedContext?: Completion };
      this.running.get(String(given[0]))?.(completedContext ?? {});
      this.running.delete(String(given[0]));
    }

    return { Error: 0, Version: 1 };
  }
}
