/**
 * The messages between office.js in an add-in's frame and Outlook on the web around it, in the form of office.js 1.1.110
 * (Microsoft.Office.Common.XdmCommunicationManager). They are sent as JSON by postMessage.
 */
export interface Message {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface Request extends Message {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
}

export const invoke = 0;
export const registerEvent = 1;
export const unregisterEvent = 2;

/** The data of `ExecuteMethod` and `GetInitialData`. */
export interface MethodCall {
  readonly MethodData: { readonly DispatchId: number };
  readonly ApiParams?: unknown;
}

/** The data of `executeMethod`, with a lower-case e, which has positional parameters. */
export interface PositionalCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly 0?: unknown;
  readonly 2?: unknown;
}

export function parseRequest(data: unknown): Request | null {
  try {
    const message = JSON.parse(String(data)) as Partial<Request> | null;
    return message?._messageType === 0 && typeof message._actionName === 'string' ? message as Request : null;
  } catch {
    return null; // Other code uses postMessage too.
  }
}

/** The answer to a request, or the report of an event. office.js tells them apart by the response type. */
export function respond(to: Pick<Message, '_actionName' | '_conversationId' | '_correlationId'>, data: unknown, isEvent: boolean): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
    _data: data,
  });
}
