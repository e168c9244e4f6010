import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleLaunchEvent } from '../../build/launchevent.mjs';
import { agendaSection, hasAgenda } from '../../src/domain/invites/agendaSection';
import { teamsJoinText as teams } from '../../src/host/invites/fakeBody';
import { ann, bo, cy, newInvite, type Invite } from './fakeInvite';
import { Outlook, type Completion, type Trouble } from './fakeOutlook';

const changes = ['onNewAppointment', 'onAttendeesChanged', 'onTimeChanged', 'onRecurrenceChanged'] as const;
const inserting = { oneonone: { autoInsert: 'insert' } };

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** Raises an event and lets all that it set going come to rest, however long that takes. */
async function completionOf(outlook: Outlook, handler: string): Promise<Completion> {
  const before = outlook.completions.length;
  outlook.raise(handler);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(outlook.completions.length - before).toBe(1);
  return outlook.completions[before];
}

async function afterSending(invite: Invite, trouble: Record<string, Trouble> = {}): Promise<Completion> {
  return completionOf(await Outlook.start(invite, trouble), 'onAppointmentSend');
}

describe('launchevent.js', () => {
  it('is one file that imports nothing and awaits no page', async () => {
    const code = await bundleLaunchEvent();
    expect(code).not.toMatch(/\bimport\b|\brequire\b|\bonReady\b|\bfetch\b|\bXMLHttpRequest\b/);
  });

  it('associates a handler with every event as it is loaded', async () => {
    const outlook = await Outlook.start();
    expect([...outlook.handlers.keys()]).toEqual([...changes, 'onAppointmentSend']);
    expect(outlook.calls).toEqual([]);
  });
});

describe.each(changes)('%s', (handler) => {
  it('offers an agenda above what looks like a 1:1', async () => {
    const outlook = await Outlook.start();
    expect(await completionOf(outlook, handler)).toBeUndefined();
    const [notice] = Object.values(outlook.invite.notices);
    expect(notice?.message).toContain('Bo Day');
    expect(notice?.actions).toEqual([{ actionType: 'showTaskPane', actionText: 'Add agenda', commandId: 'oneonone.compose', contextData: {} }]);
    expect(outlook.invite.body).toBe(teams);
  });

  it('inserts the agenda before the link to the online meeting for whoever wants that', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting }));
    await completionOf(outlook, handler);
    expect(outlook.invite.body).toContain('Ten minutes for Bo');
    expect(outlook.invite.body).toContain('Ten minutes for Ann');
    expect(outlook.invite.body.endsWith(teams)).toBe(true);
    expect(outlook.invite.notices).toEqual({});
  });

  it('does nothing by itself when that is switched off', async () => {
    const outlook = await Outlook.start(newInvite({ settings: { oneonone: { autoInsert: 'off' } } }));
    await completionOf(outlook, handler);
    expect(outlook.invite.notices).toEqual({});
    expect(outlook.invite.body).toBe(teams);
  });

  it.each<[string, Partial<Invite>]>([
    ['nobody is invited', { required: [] }],
    ['three people meet', { required: [bo, cy] }],
    ['a group is invited', { required: [{ ...bo, recipientType: 'distributionList' }] }],
    ['it lasts all day', { isAllDay: true }],
    ['it is private', { sensitivity: 'private' }],
    ['it takes four hours', { end: new Date('2026-11-25T13:00:00Z') }],
    ['an assistant writes it for two others', { organizer: cy, required: [bo], optional: [] }],
  ])('leaves the invite alone when %s', async (_, changed) => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, ...changed }));
    await completionOf(outlook, handler);
    expect(outlook.invite.body).toBe(teams);
    expect(outlook.invite.notices).toEqual({});
    expect(outlook.invite.session['oneonone']).toContain('"isOneOnOne":false');
  });

  it.each<Trouble>(['fails', 'throws', 'never'])('is completed once, in silence, when any call of Outlook %s', async (trouble) => {
    for (const call of (await callsOf(handler, newInvite({ settings: inserting }))).concat(await callsOf(handler, newInvite()))) {
      const outlook = await Outlook.start(newInvite({ settings: inserting }), { [call]: trouble });
      expect(await completionOf(outlook, handler)).toBeUndefined();
      const offering = await Outlook.start(newInvite(), { [call]: trouble });
      expect(await completionOf(offering, handler)).toBeUndefined();
    }
  });

  it('is completed once when Outlook has no item, no session or no settings', async () => {
    for (const trouble of [{ item: 'missing' }, { sessionData: 'missing' }, { roamingSettings: 'throws' }, { notificationMessages: 'missing' }] as const) {
      expect(await completionOf(await Outlook.start(newInvite(), trouble), handler)).toBeUndefined();
    }
  });

  it('gives up after 3 s and not before', async () => {
    const outlook = await Outlook.start(newInvite(), { 'start.getAsync': 'never' });
    outlook.raise(handler);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(outlook.completions).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(outlook.completions).toEqual([undefined]);
  });
});

describe('an invite while it is written', () => {
  it('does not count a room that is invited like a person', async () => {
    const room = { emailAddress: 'room@example.com', displayName: 'Blue room' };
    const outlook = await Outlook.start(newInvite({ required: [bo, room], rooms: ['Room@example.com'] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(Object.keys(outlook.invite.notices)).toHaveLength(1);
  });

  it('withdraws the offer when a third person comes in', async () => {
    const outlook = await Outlook.start();
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.required = [bo, cy];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.notices).toEqual({});
  });

  it('offers once: who has closed the line is not shown it again', async () => {
    const outlook = await Outlook.start();
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.notices = {};
    await completionOf(outlook, 'onTimeChanged');
    expect(outlook.invite.notices).toEqual({});
  });

  it('gets its agenda once: who deletes it does not get it again', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.body = teams;
    await completionOf(outlook, 'onTimeChanged');
    expect(outlook.invite.body).toBe(teams);
  });

  it('gets one agenda, of whoever is invited in the end, however fast the events come', async () => {
    for (let pause = 0; pause < 30; pause++) {
      const outlook = await Outlook.start(newInvite({ settings: inserting, body: '', required: [] }));
      for (const [event, invited] of [['onNewAppointment', [bo]], ['onAttendeesChanged', [cy]], ['onAttendeesChanged', [cy, bo]], ['onAttendeesChanged', [bo]], ['onTimeChanged', [bo]]] as const) {
        outlook.raise(event);
        await vi.advanceTimersByTimeAsync(pause);
        outlook.invite.required = [...invited];
      }

      await vi.advanceTimersByTimeAsync(20_000);
      expect(outlook.completions).toHaveLength(5);
      expect(agendasIn(outlook), `${pause} ms between events`).toBe(1);
      expect(outlook.invite.body).toContain('Ten minutes for Bo');
      expect(outlook.invite.body).not.toContain('Cy');
    }
  });

  it('is looked at again after an event to which Outlook never answered', async () => {
    const trouble: Record<string, Trouble> = { 'start.getAsync': 'never' };
    const outlook = await Outlook.start(newInvite({ settings: inserting, body: '' }), trouble);
    await completionOf(outlook, 'onNewAppointment');
    delete trouble['start.getAsync'];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(agendasIn(outlook)).toBe(1);
  });

  it('gets the agenda of whoever is invited instead, as long as nobody has touched the first', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, body: '<p>See you there</p>' }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.required = [cy];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Ten minutes for Cy');
    expect(outlook.invite.body).not.toContain('Bo');
    expect(agendasIn(outlook)).toBe(1);
    expect(outlook.invite.body.endsWith('<p>See you there</p>')).toBe(true);
  });

  it('writes nothing when only the time has changed', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, body: '' }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.calls.length = 0;
    await completionOf(outlook, 'onTimeChanged');
    await completionOf(outlook, 'onRecurrenceChanged');
    expect(outlook.calls.filter((call) => call.startsWith('body.'))).toEqual([]);
  });

  it('is without an agenda while a third person is invited, and has one again afterwards', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, body: '<p>See you there</p>' }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.required = [bo, cy];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toBe('<p>See you there</p>');
    outlook.invite.required = [bo];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Ten minutes for Bo');
    expect(agendasIn(outlook)).toBe(1);
  });

  it.each<[string, (outlook: Outlook) => void]>([
    ['a person has written in it', ({ invite }) => { invite.body = invite.body.replace('&nbsp;</li>', 'The plan</li>'); }],
    ['a person has added a link to it', ({ invite }) => { invite.body = invite.body.replace('&nbsp;</li>', '<a href="https://contoso.com/plan">&nbsp;</a></li>'); }],
    ['the pane has put the full agenda there', ({ invite }) => { invite.body = agendaSection('<h2>All of it</h2>'); }],
    ['the text of an online meeting stands there', ({ invite }) => { invite.body += teams; }],
    ['a picture stands there', ({ invite }) => { invite.body += '<img src="cid:map">'; }],
    ['a file is attached', ({ invite }) => { invite.attachments = ['plan.docx']; }],
    ['the person has deleted it', ({ invite }) => { invite.body = '<p>Without</p>'; }],
  ])('stays as it is, whoever is invited, when %s', async (_, changed) => {
    for (const invited of [[cy], [bo, cy]]) {
      const outlook = await Outlook.start(newInvite({ settings: inserting, body: '' }));
      await completionOf(outlook, 'onAttendeesChanged');
      changed(outlook);
      const { body } = outlook.invite;
      outlook.invite.required = invited;
      await completionOf(outlook, 'onAttendeesChanged');
      await completionOf(outlook, 'onTimeChanged');
      expect(outlook.invite.body).toBe(body);
    }
  });

  it('keeps its agenda when Outlook does not let another in', async () => {
    for (const trouble of ['fails', 'throws'] as const) {
      const invite = newInvite({ settings: inserting, body: '' });
      await completionOf(await Outlook.start(invite), 'onAttendeesChanged');
      const { body } = invite;
      invite.required = [cy];
      await completionOf(await Outlook.start(invite, { 'body.setAsync': trouble }), 'onAttendeesChanged');
      expect(invite.body).toBe(body);
    }
  });

  it('begins with the template that the server chose for this person', async () => {
    const outlook = await Outlook.start(newInvite({ settings: { ...inserting, 'oneonone-templates': [['bo@example.com', 'direct-report-weekly']] } }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain("Bo's topics");
    expect(outlook.invite.body).toContain('News and feedback from Ann');
  });

  it('takes no markup from a name', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, required: [{ ...bo, displayName: '<img/src=x> & "Bo"' }] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).not.toContain('<img');
    expect(outlook.invite.body).toContain('&lt;img/src=x&gt;');
  });

  it('keeps no name and no address in the session', async () => {
    const outlook = await Outlook.start();
    await completionOf(outlook, 'onAttendeesChanged');
    expect(JSON.stringify(outlook.invite.session)).not.toMatch(/bo|ann|@/i);
  });
});

describe('onAppointmentSend', () => {
  it('asks once before a 1:1 goes out without an agenda, and opens the pane for it', async () => {
    const outlook = await Outlook.start();
    expect(await completionOf(outlook, 'onAppointmentSend')).toEqual({
      allowEvent: false,
      errorMessage: expect.stringContaining('Bo Day') as string,
      cancelLabel: 'Add agenda',
      commandId: 'oneonone.compose',
    });
    expect(await completionOf(outlook, 'onAppointmentSend')).toEqual({ allowEvent: true });
  });

  it.each<[string, Partial<Invite>]>([
    ['has an agenda', { body: `<p>Hi</p><div id="OneOnOneAgenda">Agenda</div>${teams}` }],
    ['has an agenda whose id Outlook has rewritten', { body: `<div id="x_OneOnOneAgenda">Agenda</div>${teams}` }],
    ['is no 1:1', { required: [bo, cy] }],
    ['is a note to oneself', { required: [] }],
    ['is written by whoever does not want to be asked', { settings: { oneonone: { asksOnSend: false } } }],
  ])('says nothing when the invite %s', async (_, changed) => {
    expect(await afterSending(newInvite(changed))).toEqual({ allowEvent: true });
  });

  it('does not even look again when it was seen to be no 1:1', async () => {
    const outlook = await Outlook.start(newInvite({ required: [bo, cy] }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.calls.length = 0;
    expect(await completionOf(outlook, 'onAppointmentSend')).toEqual({ allowEvent: true });
    expect(outlook.calls).toEqual(['sessionData.getAsync']);
  });

  it('says nothing after the agenda was inserted', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(hasAgenda(outlook.invite.body)).toBe(true);
    expect(await completionOf(outlook, 'onAppointmentSend')).toEqual({ allowEvent: true });
  });

  it.each<Trouble>(['fails', 'throws', 'never'])('lets it go, once, when a call of Outlook that it needs %s', async (trouble) => {
    const spared = ['organizer', 'recurrence', 'sensitivity', 'isAllDayEvent', 'enhancedLocation', 'sessionData'].map((surface) => `${surface}.getAsync`);
    const calls = (await callsOf('onAppointmentSend', newInvite())).filter((call) => trouble === 'never' || !spared.includes(call));
    expect(calls.length).toBeGreaterThan(5);
    for (const call of calls) {
      expect(await afterSending(newInvite(), { [call]: trouble }), call).toEqual({ allowEvent: true });
    }
  });

  it.each(['sensitivity', 'isAllDayEvent', 'enhancedLocation'])('asks all the same in an Outlook that does not know %s yet', async (surface) => {
    expect(await afterSending(newInvite(), { [surface]: 'missing' })).toMatchObject({ allowEvent: false });
  });

  it('lets it go where nothing can be remembered: it would ask again and again', async () => {
    expect(await afterSending(newInvite(), { sessionData: 'missing' })).toEqual({ allowEvent: true });
  });

  it('lets it go after 3 s and not before, and takes no late answer', async () => {
    const outlook = await Outlook.start(newInvite(), { 'body.getAsync': 'never' });
    outlook.raise('onAppointmentSend');
    await vi.advanceTimersByTimeAsync(2_999);
    expect(outlook.completions).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outlook.completions).toEqual([{ allowEvent: true }]);
  });

  it('keeps to the length that Outlook shows, whatever somebody is called', async () => {
    const outlook = await Outlook.start(newInvite({ required: [{ ...bo, displayName: 'Wilhelmina '.repeat(80) }] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(Object.values(outlook.invite.notices)[0]?.message.length).toBeLessThanOrEqual(150);
    const answer = await completionOf(outlook, 'onAppointmentSend');
    expect(answer?.errorMessage?.length).toBeLessThanOrEqual(500);
    expect(answer?.errorMessage).not.toContain(ann.displayName);
  });
});

function agendasIn({ invite }: Outlook): number {
  return invite.body.match(/id="(x_)*OneOnOneAgenda"/g)?.length ?? 0;
}

/** Which calls of Outlook an event makes when all goes well. */
async function callsOf(handler: string, invite: Invite): Promise<string[]> {
  const outlook = await Outlook.start(invite);
  await completionOf(outlook, handler);
  return [...new Set(outlook.calls)];
}
