// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StandInOffice } from '../../test/fakes/standInOffice';
import { HostError, type Host } from './host';
import { officeCalls, type OfficeCall } from './officeCallList';
import { onceMilliseconds } from './officeCalls';
import { openOfficeHost } from './officeHost';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const namesOf = (policy: string): OfficeCall[] =>
  (Object.keys(officeCalls) as OfficeCall[]).filter((name) => officeCalls[name] === policy);
const readFirst = namesOf('required').filter((name) => name !== 'body.getAsync');

async function open(outlook: StandInOffice): Promise<Host> {
  outlook.install();
  const opening = openOfficeHost();
  await vi.advanceTimersByTimeAsync(10);
  return opening;
}

/** The name of the other person, or why Outlook did not say. */
async function reading(host: Host): Promise<string> {
  const meeting = host.readMeeting().then(
    (read) => read === null ? 'none' : read.attendees.map(({ name }) => name).join(),
    (error: unknown) => error instanceof HostError ? error.reason : 'another error');
  await vi.advanceTimersByTimeAsync(10_000);
  return meeting;
}

describe('Outlook', () => {
  // github.com/OfficeDev/office-js/issues/6800 and 6814
  it.each(readFirst)('is asked again when %s answers 5001 once', async (name) => {
    const outlook = new StandInOffice('compose');
    outlook.faults.set(name, 'refusesOnce');
    expect(await reading(await open(outlook))).toBe('Bo');
    expect(outlook.calls.filter((call) => call === name)).toHaveLength(2);
  });

  it.each(namesOf('optional'))('may refuse %s, or never answer it, without hiding the meeting', async (name) => {
    for (const way of ['refuses', 'null', 'never', 'throws'] as const) {
      for (const kind of ['compose', 'read', 'message'] as const) {
        const outlook = new StandInOffice(kind);
        outlook.faults.set(name, way);
        expect(await reading(await open(outlook)), `${kind}, ${way}`).toContain(kind === 'message' ? 'Ann' : 'Bo');
      }
    }
  });

  it.each(readFirst)('is given up on in time if %s never answers, and can be asked again', async (name) => {
    const outlook = new StandInOffice('compose');
    outlook.faults.set(name, 'never');
    const host = await open(outlook);
    expect(await reading(host)).toBe('silent');
    outlook.faults.clear();
    expect(await reading(host)).toBe('Bo');
  });

  it('is not told twice to change something', async () => {
    const outlook = new StandInOffice('compose');
    outlook.faults.set('body.prependAsync', 'refuses');
    const { invite } = await open(outlook);
    const writing = invite!.prepend('<p>Once</p>').catch((error: unknown) => (error as HostError).reason);
    await vi.advanceTimersByTimeAsync(onceMilliseconds);
    expect(await writing).toBe('refused');
    expect(outlook.calls.filter((name) => name === 'body.prependAsync')).toHaveLength(1);
  });

  it('is too old if it lacks what every Outlook has', async () => {
    const outlook = new StandInOffice('compose');
    outlook.item = { ...outlook.item, start: { getAsync: undefined } };
    expect(await reading(await open(outlook))).toBe('unsupported');
  });

  it('shows nothing when no item is chosen', async () => {
    const outlook = new StandInOffice('read');
    outlook.item = null;
    expect(await reading(await open(outlook))).toBe('none');
  });

  it('is asked about the new item if it moves to another one while answering', async () => {
    const outlook = new StandInOffice('compose');
    const host = await open(outlook);
    const answer = host.readMeeting();
    outlook.showItem('Cy');
    await vi.advanceTimersByTimeAsync(100);
    expect((await answer)?.attendees.map(({ name }) => name)).toEqual(['Cy']);
  });

  it('writes nothing into any item other than the one that was open', async () => {
    const outlook = new StandInOffice('compose');
    const { invite } = await open(outlook);
    outlook.showItem('Cy');
    await expect(invite!.prepend('<p>For Bo</p>')).rejects.toMatchObject({ reason: 'itemChanged' });
    expect(outlook.body).not.toContain('For Bo');
  });

  it('may throw when it converts times, as it does beyond the years that it knows', async () => {
    const outlook = new StandInOffice('read');
    const host = await open(outlook);
    Object.assign(Office.context.mailbox, { convertToLocalClientTime: () => { throw new RangeError('unknown year'); } });
    const local = new Date(2040, 0, 15, 9, 30);
    expect(host.clock.toLocal(local.toISOString()).toISOString()).toBe('2040-01-15T09:30:00.000Z');
  });
});
