import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bothForms } from '../../build/eventForms.mjs';
import { readLanguage, translatedLanguages } from '../../build/language.mjs';
import { bundleLaunchEvent, ownFields } from '../../build/launchevent.mjs';
import { agendaLink } from '../../src/domain/invites/agendaLink';
import { agendaSection, hasAgenda } from '../../src/domain/invites/agendaSection';
import { teamsJoinText as teams } from '../../src/host/invites/fakeBody';
import { ann, bo, cy, newInvite, type Invite } from './fakeInvite';
import { Outlook, type Completion, type FakeFault } from './fakeOutlook';

const changes = ['onNewAppointment', 'onAttendeesChanged', 'onTimeChanged', 'onRecurrenceChanged'] as const;
const inserting = { oneonone: { autoInsert: 'insert' } };

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** Raises an event and waits until everything it started has ended. */
async function completionOf(outlook: Outlook, handler: string): Promise<Completion> {
  const before = outlook.completions.length;
  outlook.raise(handler);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(outlook.completions.length - before).toBe(1);
  return outlook.completions[before];
}

async function afterSending(invite: Invite, fault: Record<string, FakeFault> = {}): Promise<Completion> {
  return completionOf(await Outlook.start(invite, fault), 'onAppointmentSend');
}

describe('launchevent.js', () => {
  it('is one file that imports nothing and does not wait for a page', async () => {
    const code = await bundleLaunchEvent();
    expect(code).not.toMatch(/\bimport\b|\brequire\b|\bonReady\b|\bfetch\b|\bXMLHttpRequest\b/);
  });

  it('renames no field that is stored, or that JavaScript has', async () => {
    const code = await bundleLaunchEvent();
    const stored = ['isOneOnOne', 'inserted', 'agenda', 'asked', 'autoInsert', 'asksOnSend'];
    expect(stored.filter((field) => !code.includes(field))).toEqual([]);
    const built = [Object, Array, String, RegExp, Map, Set, Promise, Error, Date, JSON, Math, Number, [], '', /x/, new Map(), new Set(),
      Promise.resolve(), new Error(), new Date()];
    const fields = built.flatMap((one) => [one, Object.getPrototypeOf(one) as object].flatMap((each) => Object.getOwnPropertyNames(each)));
    expect(ownFields.filter((field) => fields.includes(field))).toEqual([]);
  });

  it.each([
    ['de', 'Zehn Minuten für Bo'], ['de-formal', 'Zehn Minuten für Bo'], ['fr', 'Dix minutes pour Bo'], ['es', 'Diez minutos para Bo'],
    ['ja', 'Boさんの10分'],
  ])('writes headings in the language of its folder: %s', async (tag, heading) => {
    const { plugins } = await readLanguage(tag);
    const outlook = await Outlook.start(newInvite({ settings: inserting }), {}, await bundleLaunchEvent(plugins, tag));
    await completionOf(outlook, 'onNewAppointment');
    expect(outlook.invite.body).toContain(heading);
    expect(outlook.invite.body).not.toContain('minutes for Bo');
  });

  it.each([
    ['de', 'formal', 'Sie können die Einladung'], ['de', 'familiar', 'Du kannst die Einladung'],
    ['de', undefined, 'Du kannst die Einladung'],
    ['de-formal', 'familiar', 'Du kannst die Einladung'], ['de-formal', 'formal', 'Sie können die Einladung'],
    ['de-formal', 'somethingNewer', 'Sie können die Einladung'],
    ['fr', 'formal', 'Vous pouvez aussi envoyer'], ['es-formal', 'familiar', 'También puedes enviar'],
  ])('addresses the person in their own form: built as %s, chosen %s', async (tag, form, words) => {
    const { plugins } = await readLanguage(tag);
    const code = await bundleLaunchEvent(plugins, tag, await translatedLanguages());
    const outlook = await Outlook.start(newInvite({ settings: { 'oneonone-form': form } }), {}, code);
    expect((await completionOf(outlook, 'onAppointmentSend'))?.errorMessage).toContain(words);
  });

  it.each(['en', 'ja'])('is the same as without forms in a language that has one: %s', async (tag) => {
    const { plugins } = await readLanguage(tag);
    expect(await bundleLaunchEvent(plugins, tag, await translatedLanguages())).toBe(await bundleLaunchEvent(plugins, tag));
  });

  it('refuses a sentence of two forms that could not be chosen when it is said', () => {
    const [familiar, formal] = ["export const add = 'Mach';", "export const add = 'Machen Sie';"];
    expect(() => bothForms('de', 'de', familiar, formal)).toThrow('events.add has two forms');
  });

  it('associates a handler with every event while it is loading', async () => {
    const outlook = await Outlook.start();
    expect([...outlook.handlers.keys()]).toEqual([...changes, 'onAppointmentSend']);
    expect(outlook.calls).toEqual([]);
  });
});

describe.each(changes)('%s', (handler) => {
  it('offers an agenda above an invite that looks like a 1:1', async () => {
    const outlook = await Outlook.start();
    expect(await completionOf(outlook, handler)).toBeUndefined();
    const [notice] = Object.values(outlook.invite.notices);
    expect(notice?.message).toContain('Bo Day');
    const action = { actionType: 'showTaskPane', actionText: 'Add agenda', commandId: 'oneonone.compose', contextData: {} };
    expect(notice?.actions).toEqual([action]);
    expect(outlook.invite.body).toBe(teams);
  });

  it('inserts the agenda before the link to the online meeting, if the person has chosen that', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting }));
    await completionOf(outlook, handler);
    expect(outlook.invite.body).toContain('Ten minutes for Bo');
    expect(outlook.invite.body).toContain('Ten minutes for Ann');
    expect(outlook.invite.body.endsWith(teams)).toBe(true);
    expect(outlook.invite.notices).toEqual({});
  });

  it('does nothing if that is turned off', async () => {
    const outlook = await Outlook.start(newInvite({ settings: { oneonone: { autoInsert: 'off' } } }));
    await completionOf(outlook, handler);
    expect(outlook.invite.notices).toEqual({});
    expect(outlook.invite.body).toBe(teams);
  });

  it.each<[string, Partial<Invite>]>([
    ['nobody is invited', { required: [] }],
    ['three people meet', { required: [bo, cy] }],
    ['a group is invited', { required: [{ ...bo, recipientType: 'distributionList' }] }],
    ['it is an all-day event', { isAllDay: true }],
    ['it is private', { sensitivity: 'private' }],
    ['it lasts four hours', { end: new Date('2026-11-25T13:00:00Z') }],
    ['an assistant writes it for two others', { organizer: cy, required: [bo], optional: [] }],
  ])('leaves the invite alone if %s', async (_, changed) => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, ...changed }));
    await completionOf(outlook, handler);
    expect(outlook.invite.body).toBe(teams);
    expect(outlook.invite.notices).toEqual({});
    expect(outlook.invite.session['oneonone']).toContain('"isOneOnOne":false');
  });

  it.each<FakeFault>(['fails', 'throws', 'never'])('is completed once without an error when any call to Outlook %s', async (fault) => {
    for (const call of (await callsOf(handler, newInvite({ settings: inserting }))).concat(await callsOf(handler, newInvite()))) {
      const outlook = await Outlook.start(newInvite({ settings: inserting }), { [call]: fault });
      expect(await completionOf(outlook, handler)).toBeUndefined();
      const offering = await Outlook.start(newInvite(), { [call]: fault });
      expect(await completionOf(offering, handler)).toBeUndefined();
    }
  });

  it('is completed once if Outlook has no item, no session or no settings', async () => {
    const faults = [
      { item: 'missing' }, { sessionData: 'missing' }, { roamingSettings: 'throws' }, { notificationMessages: 'missing' },
    ] as const;
    for (const fault of faults) {
      expect(await completionOf(await Outlook.start(newInvite(), fault), handler)).toBeUndefined();
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

describe('an invite that also reaches other people', () => {
  const fred = { emailAddress: 'fred@fireflies.ai', displayName: 'Fred' };
  const link = 'https://oneonone.example/agenda/0123';
  const remembered = { ...inserting, 'oneonone-links': [['bo@example.com', link]] };

  it.each([
    ['a notetaker', fred],
    ['the logging address of a CRM system', { emailAddress: '1@bcc.hubspot.com', displayName: '' }],
    ['somebody without an address whose name is that of the other person', { emailAddress: '/o=contoso/cn=bo', displayName: 'Bo Day' }],
  ])('gets the link alone with %s', async (_, other) => {
    const outlook = await Outlook.start(newInvite({ settings: remembered, optional: [other] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain(`<a href="${link}">Open the live agenda</a>`);
    expect(outlook.invite.body).not.toContain('Ten minutes');
  });

  it('gets nothing but an offer if the link is not known', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, optional: [fred] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toBe(teams);
    expect(Object.values(outlook.invite.notices).map(({ message }) => message)).toEqual([expect.stringContaining('Bo Day')]);
  });

  it('loses an agenda that was inserted before they were invited, and gets the link', async () => {
    const outlook = await Outlook.start(newInvite({ settings: remembered, body: '<p>See you there</p>' }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Ten minutes for Bo');
    outlook.invite.optional = [fred];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).not.toContain('Ten minutes');
    expect(outlook.invite.body).toContain(link);
    expect(outlook.invite.body.endsWith('<p>See you there</p>')).toBe(true);
  });

  it('gets its agenda back when they are no longer invited', async () => {
    const outlook = await Outlook.start(newInvite({ settings: remembered, optional: [fred], body: '<p>See you there</p>' }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.optional = [];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Ten minutes for Bo');
    expect(outlook.invite.body).not.toContain(link);
  });

  it('is asked about before it is sent if it has an agenda that could not be taken out', async () => {
    const outlook = await Outlook.start(newInvite({ settings: remembered }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.optional = [fred];
    await completionOf(outlook, 'onAttendeesChanged');
    const first = await completionOf(outlook, 'onAppointmentSend');
    expect(first).toMatchObject({ allowEvent: false });
    expect((first as { errorMessage: string }).errorMessage).toContain('also goes to the notetaker Fred');
    expect(await completionOf(outlook, 'onAppointmentSend')).toEqual({ allowEvent: true });
  });

  it('is sent without a question if it has only the link', async () => {
    expect(await afterSending(newInvite({ settings: remembered, optional: [fred], body: agendaSection(agendaLink(link)) + teams })))
      .toEqual({ allowEvent: true });
  });

  it('gets its agenda if the other entry is a room', async () => {
    const room = { emailAddress: 'room@example.com', displayName: 'Blue room' };
    const outlook = await Outlook.start(newInvite({ settings: remembered, required: [bo, room], rooms: ['room@example.com'] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Ten minutes for Bo');
  });
});

describe('an invite that is being written', () => {
  it('does not count a room that is invited as a person', async () => {
    const room = { emailAddress: 'room@example.com', displayName: 'Blue room' };
    const outlook = await Outlook.start(newInvite({ required: [bo, room], rooms: ['Room@example.com'] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(Object.keys(outlook.invite.notices)).toHaveLength(1);
  });

  it('loses the offer when a third person is invited', async () => {
    const outlook = await Outlook.start();
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.required = [bo, cy];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.notices).toEqual({});
  });

  it('shows the offer once, and not again after it was closed', async () => {
    const outlook = await Outlook.start();
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.notices = {};
    await completionOf(outlook, 'onTimeChanged');
    expect(outlook.invite.notices).toEqual({});
  });

  it('gets its agenda once, and not again after it was deleted', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.body = teams;
    await completionOf(outlook, 'onTimeChanged');
    expect(outlook.invite.body).toBe(teams);
  });

  const eventsWithInvitees = [
    ['onNewAppointment', [bo]], ['onAttendeesChanged', [cy]], ['onAttendeesChanged', [cy, bo]], ['onAttendeesChanged', [bo]],
    ['onTimeChanged', [bo]],
  ] as const;

  it('ends up with one agenda for the person invited last, however fast the events arrive', async () => {
    for (let pause = 0; pause < 30; pause++) {
      const outlook = await Outlook.start(newInvite({ settings: inserting, body: '', required: [] }));
      for (const [event, invited] of eventsWithInvitees) {
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

  it('is checked again after an event in which Outlook never answered', async () => {
    const fault: Record<string, FakeFault> = { 'start.getAsync': 'never' };
    const outlook = await Outlook.start(newInvite({ settings: inserting, body: '' }), fault);
    await completionOf(outlook, 'onNewAppointment');
    delete fault['start.getAsync'];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(agendasIn(outlook)).toBe(1);
  });

  it('gets a new agenda when somebody else is invited, if nobody has edited the first one', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, body: '<p>See you there</p>' }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.invite.required = [cy];
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Ten minutes for Cy');
    expect(outlook.invite.body).not.toContain('Bo');
    expect(agendasIn(outlook)).toBe(1);
    expect(outlook.invite.body.endsWith('<p>See you there</p>')).toBe(true);
  });

  it('is not written to when only the time changes', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, body: '' }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.calls.length = 0;
    await completionOf(outlook, 'onTimeChanged');
    await completionOf(outlook, 'onRecurrenceChanged');
    expect(outlook.calls.filter((call) => call.startsWith('body.'))).toEqual([]);
  });

  it('has no agenda while a third person is invited, and gets one again afterwards', async () => {
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
    ['a person has edited it', ({ invite }) => { invite.body = invite.body.replace('&nbsp;</li>', 'The plan</li>'); }],
    ['a person has added a link to it', ({ invite }) => {
      invite.body = invite.body.replace('&nbsp;</li>', '<a href="https://contoso.com/plan">&nbsp;</a></li>');
    }],
    ['the pane has inserted the full agenda', ({ invite }) => { invite.body = agendaSection('<h2>All of it</h2>'); }],
    ['the body has the text of an online meeting', ({ invite }) => { invite.body += teams; }],
    ['the body has a picture', ({ invite }) => { invite.body += '<img src="cid:map">'; }],
    ['a file is attached', ({ invite }) => { invite.attachments = ['plan.docx']; }],
    ['the person has deleted it', ({ invite }) => { invite.body = '<p>Without</p>'; }],
  ])('stays as it is, whoever is invited, if %s', async (_, changed) => {
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

  it('keeps its agenda if Outlook refuses another one', async () => {
    for (const fault of ['fails', 'throws'] as const) {
      const invite = newInvite({ settings: inserting, body: '' });
      await completionOf(await Outlook.start(invite), 'onAttendeesChanged');
      const { body } = invite;
      invite.required = [cy];
      await completionOf(await Outlook.start(invite, { 'body.setAsync': fault }), 'onAttendeesChanged');
      expect(invite.body).toBe(body);
    }
  });

  it('starts with the template that the server chose for this person', async () => {
    const settings = { ...inserting, 'oneonone-templates': [['bo@example.com', 'direct-report-weekly']] };
    const outlook = await Outlook.start(newInvite({ settings }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).toContain('Bo’s topics');
    expect(outlook.invite.body).toContain('News and feedback from Ann');
  });

  it('does not interpret markup in a name', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting, required: [{ ...bo, displayName: '<img/src=x> & "Bo"' }] }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(outlook.invite.body).not.toContain('<img');
    expect(outlook.invite.body).toContain('&lt;img/src=x&gt;');
  });

  it('stores no name and no address in the session', async () => {
    const outlook = await Outlook.start();
    await completionOf(outlook, 'onAttendeesChanged');
    expect(JSON.stringify(outlook.invite.session)).not.toMatch(/bo|ann|@/i);
  });
});

describe('onAppointmentSend', () => {
  it('asks once before a 1:1 is sent without an agenda, and offers to open the pane', async () => {
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
    ['is not a 1:1', { required: [bo, cy] }],
    ['has no attendees', { required: [] }],
    ['belongs to a person who does not want to be asked', { settings: { oneonone: { asksOnSend: false } } }],
  ])('does not ask if the invite %s', async (_, changed) => {
    expect(await afterSending(newInvite(changed))).toEqual({ allowEvent: true });
  });

  it('does not check again if an earlier event found that it is not a 1:1', async () => {
    const outlook = await Outlook.start(newInvite({ required: [bo, cy] }));
    await completionOf(outlook, 'onAttendeesChanged');
    outlook.calls.length = 0;
    expect(await completionOf(outlook, 'onAppointmentSend')).toEqual({ allowEvent: true });
    expect(outlook.calls).toEqual(['sessionData.getAsync']);
  });

  it('does not ask after the agenda was inserted', async () => {
    const outlook = await Outlook.start(newInvite({ settings: inserting }));
    await completionOf(outlook, 'onAttendeesChanged');
    expect(hasAgenda(outlook.invite.body)).toBe(true);
    expect(await completionOf(outlook, 'onAppointmentSend')).toEqual({ allowEvent: true });
  });

  it.each<FakeFault>(['fails', 'throws', 'never'])('allows sending, once, when a call to Outlook that it needs %s', async (fault) => {
    const optional = ['organizer', 'recurrence', 'sensitivity', 'isAllDayEvent', 'enhancedLocation', 'sessionData']
      .map((surface) => `${surface}.getAsync`);
    const calls = (await callsOf('onAppointmentSend', newInvite())).filter((call) => fault === 'never' || !optional.includes(call));
    expect(calls.length).toBeGreaterThan(5);
    for (const call of calls) {
      expect(await afterSending(newInvite(), { [call]: fault }), call).toEqual({ allowEvent: true });
    }
  });

  it.each(['sensitivity', 'isAllDayEvent', 'enhancedLocation'])('still asks in an Outlook without %s', async (surface) => {
    expect(await afterSending(newInvite(), { [surface]: 'missing' })).toMatchObject({ allowEvent: false });
  });

  it('allows sending where nothing can be remembered, because it would ask again and again', async () => {
    expect(await afterSending(newInvite(), { sessionData: 'missing' })).toEqual({ allowEvent: true });
  });

  it('allows sending after 3 s and not before, and ignores late answers', async () => {
    const outlook = await Outlook.start(newInvite(), { 'body.getAsync': 'never' });
    outlook.raise('onAppointmentSend');
    await vi.advanceTimersByTimeAsync(2_999);
    expect(outlook.completions).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outlook.completions).toEqual([{ allowEvent: true }]);
  });
});

/** Outlook refuses a longer notice, and cuts the rest. */
const longest = { notice: 150, button: 30, question: 500 } as const;

describe.each(['en', ...await translatedLanguages()])('What Outlook shows in %s', (tag) => {
  const long = { ...bo, displayName: 'Wilhelmina '.repeat(80) };
  let code: Promise<string> | undefined;
  const start = async (invite: Partial<Invite>): Promise<Outlook> => {
    code ??= readLanguage(tag).then(({ plugins }) => bundleLaunchEvent(plugins, tag));
    return Outlook.start(newInvite({ required: [long], ...invite }), {}, await code);
  };

  it('is short enough above an invite, however long the name is', async () => {
    const outlook = await start({});
    await completionOf(outlook, 'onAttendeesChanged');
    const [notice] = Object.values(outlook.invite.notices);
    expect(notice?.message).toContain('Wilhelmina');
    expect(notice?.message.length).toBeLessThanOrEqual(longest.notice);
    expect(notice?.actions[0]?.actionText.length).toBeLessThanOrEqual(longest.button);
  });

  const agenda = `<div id="OneOnOneAgenda">Agenda</div>${teams}`;
  const fred = { ...long, emailAddress: 'fred@fireflies.ai' };
  const log = { ...long, emailAddress: '1@bcc.hubspot.com' };
  it.each<[string, Partial<Invite>]>([
    ['without an agenda', {}],
    ['that a notetaker also receives', { body: agenda, optional: [fred] }],
    ['that several others also receive', { body: agenda, optional: [fred, log] }],
  ])('is short enough before an invite %s is sent', async (_, invite) => {
    const answer = await completionOf(await start(invite), 'onAppointmentSend');
    expect(answer?.errorMessage).toContain('Wilhelmina');
    expect(answer?.errorMessage?.length).toBeLessThanOrEqual(longest.question);
    expect(answer?.errorMessage).not.toContain(ann.displayName);
    expect(answer?.cancelLabel?.length).toBeLessThanOrEqual(longest.button);
  });
});

function agendasIn({ invite }: Outlook): number {
  return invite.body.match(/id="(x_)*OneOnOneAgenda"/g)?.length ?? 0;
}

/** The calls to Outlook that an event makes when everything works. */
async function callsOf(handler: string, invite: Invite): Promise<string[]> {
  const outlook = await Outlook.start(invite);
  await completionOf(outlook, handler);
  return [...new Set(outlook.calls)];
}
