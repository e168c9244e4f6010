// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StandInOffice } from '../../test/fakes/standInOffice';
import { officeRoaming } from './officeRoaming';

const key = 'oneonone';
/** Another one for each test, because the windows of earlier tests are still listening. */
let mailbox = '';
let tests = 0;
let outlook = new StandInOffice('read');
let other = new BroadcastChannel('oneonone-settings');

beforeEach(() => {
  mailbox = `ann${++tests}@contoso.com`;
  outlook = new StandInOffice('read');
  outlook.install();
  other = new BroadcastChannel('oneonone-settings');
});
afterEach(() => {
  other.close();
  vi.unstubAllGlobals();
});

describe('Roaming settings', () => {
  it('keep what another window has saved, of which this window\'s own copy knows nothing', async () => {
    const roaming = officeRoaming(mailbox);
    const changed = new Promise<void>((resolve) => { roaming.onChanged(resolve); });
    other.postMessage({ mailbox, key, value: { autoInsert: 'off' } });
    await changed;
    await roaming.change(key, (newest) => ({ ...newest as object, asksOnSend: false }));
    expect(outlook.settings.get(key)).toEqual({ autoInsert: 'off', asksOnSend: false });
  });

  it('tell other windows what was saved', async () => {
    const received = new Promise((resolve) => { other.onmessage = ({ data }) => { resolve(data); }; });
    await officeRoaming(mailbox).change(key, () => ({ asksOnSend: false }));
    expect(await received).toEqual({ mailbox, key, value: { asksOnSend: false } });
  });

  it('of another mailbox are left alone', async () => {
    const roaming = officeRoaming(mailbox);
    const changed = new Promise<void>((resolve) => { roaming.onChanged(resolve); });
    other.postMessage({ mailbox: 'bo@contoso.com', key, value: { autoInsert: 'off' } });
    other.postMessage({ mailbox, key: 'oneonone-links', value: [] });
    await changed;
    expect(roaming.read(key)).toEqual({ knowsItsWay: true });
  });

  // A value that Outlook has refused would be refused again together with everything that is saved after it.
  it.each(['refuses', 'throws'] as const)('are as before if Outlook %s', async (way) => {
    const roaming = officeRoaming(mailbox);
    await roaming.change(key, () => ({ autoInsert: 'off' }));
    outlook.faults.set('roamingSettings.saveAsync', way);
    await expect(roaming.change(key, () => 'far too long')).rejects.toThrow();
    expect(roaming.read(key)).toEqual({ autoInsert: 'off' });
    outlook.faults.clear();
    await roaming.change(key, (newest) => ({ ...newest as object, asksOnSend: false }));
    expect(roaming.read(key)).toEqual({ autoInsert: 'off', asksOnSend: false });
  });
});
