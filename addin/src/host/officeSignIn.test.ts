import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StandInOffice } from '../../test/fakes/standInOffice';
import { HostError } from './host';
import { officeSignIn } from './officeSignIn';

let outlook: StandInOffice;
let late: string[];
beforeEach(() => {
  vi.useFakeTimers();
  outlook = new StandInOffice('read');
  outlook.install();
  late = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens the dialog, lets something happen, and returns the message or why there is none. */
async function opening(happens: () => void, milliseconds = 10): Promise<unknown> {
  const message = officeSignIn.openDialog('https://pane.example/sign-in.html', (text) => { late.push(text); })
    .catch((error: unknown) => error instanceof HostError ? `${error.reason} ${String(error.code)}` : 'another error');
  await vi.advanceTimersByTimeAsync(milliseconds);
  happens();
  return message;
}

describe('A dialog', () => {
  it('returns its first message', async () => {
    expect(await opening(() => { outlook.raiseInDialog('message', { message: 'token' }); })).toBe('token');
  });

  // github.com/OfficeDev/office-js/issues/6548
  it('that reports itself closed while it is open is still listened to', async () => {
    expect(await opening(() => { outlook.raiseInDialog('event', { error: 12006 }); })).toBeNull();
    outlook.raiseInDialog('message', { message: 'token' });
    expect(late).toEqual(['token']);
  });

  it('that cannot show the page says why', async () => {
    expect(await opening(() => { outlook.raiseInDialog('event', { error: 12002 }); })).toBe('refused 12002');
  });

  it('that opens after the deadline is listened to as well', async () => {
    outlook.faults.set('ui.displayDialogAsync', 'late');
    expect(await opening(() => undefined, 10_000)).toBe('silent null');
    await vi.advanceTimersByTimeAsync(20_000);
    outlook.raiseInDialog('message', { message: 'token' });
    expect(late).toEqual(['token']);
  });

  it.each([['refuses', 'refused 5001'], ['never', 'silent null'], ['throws', 'refused null'], ['null', 'refused null']] as const)(
    'that Outlook does not open (%s) is given up on in time', async (way, reason) => {
      outlook.faults.set('ui.displayDialogAsync', way);
      expect(await opening(() => undefined, 10_000)).toBe(reason);
    });
});
