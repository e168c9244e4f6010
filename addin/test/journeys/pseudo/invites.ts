import { it } from 'vitest';
import type { Agenda, InviteOutcome, Me, RecognitionResponse } from '../../../src/api/types';
import { teamsJoinText } from '../../../src/host/invites/fakeBody';
import { internalError, type OutlookWindow } from './outlookWindow';
import { addIn, server, walk } from './walk';

const changesInvites = (me: Me): Me => ({ ...me, changesInvites: true });
const bodyOf = (outlook: OutlookWindow): Promise<string> => outlook.page.evaluate(() => window.outlook.body);

/** Reads the agenda of each request anew, so that it is not the one in the invite. */
function changeAgenda(): void {
  server.change(/PUT .*agendas\/[^/]+$/, (agenda: Agenda) => ({ ...agenda, html: `${agenda.html}<p>Version ${String(++versions)}</p>` }));
}

let versions = 0;

/** Presses "Insert". @param id - what happens then. */
async function insert(outlook: OutlookWindow, id: string): Promise<void> {
  await outlook.button(addIn.say('invites.insert')).click();
  await addIn.waitUntilShown(id);
}

/** The same, where a notice says what happened. */
async function readInsert(outlook: OutlookWindow, id: string): Promise<void> {
  await outlook.button(addIn.say('invites.insert')).click();
  await walk.said(outlook, id);
  await walk.read(outlook, id);
}

const recipients: NonNullable<RecognitionResponse['recipients']> = [
  { kind: 'foundByName', name: '[Ann]' }, { kind: 'notetaker', name: '[Fred]' }, { kind: 'calendarRelay', name: '[Relay]' },
  { kind: 'loggingAddress', name: '[Log]' }, { kind: 'group', name: '[Sales]' }, { kind: 'unknown', name: '' },
];

const outcomes: readonly (readonly [InviteOutcome, string])[] = [
  ['notAsked', 'invites.notAsked'], ['noInvite', 'invites.noInvite'], ['leftAlone', 'invites.saved.leftAlone'],
  ['entangled', 'invites.saved.entangled'], ['private', 'invites.saved.private'], ['over', 'invites.saved.over'],
  ['beingWritten', 'invites.saved.beingWritten'], ['notWritable', 'invites.saved.notWritable'],
  ['notConnected', 'invites.saved.notConnected'],
];

/** What becomes of an agenda in an invite. */
export function readInvites(): void {
  it('in an invite that is being written, whatever it contains and whatever Outlook does', async () => {
    server.change(/GET .*api\/me$/, changesInvites);
    const outlook = await walk.openPane('compose');
    await walk.read(outlook, 'new invite');
    await outlook.change({ isSaved: false });
    server.change(/PUT .*agendas\/[^/]+$/, (agenda: Agenda) => agenda);
    await insert(outlook, 'invites.inserting.inserted');
    await insert(outlook, 'invites.inserting.current');
    changeAgenda();
    await outlook.change({ body: `${await bodyOf(outlook)}<p>[Other text]</p>` });
    await insert(outlook, 'invites.inserting.updated');
    await outlook.behave({ writing: ['spoils'] });
    await readInsert(outlook, 'invites.inserting.restored');
    const before = await bodyOf(outlook);
    await outlook.behave({ writing: ['spoils', 'spoils'] });
    await readInsert(outlook, 'invites.inserting.damaged');
    await outlook.change({ body: before.replace(/Version \d+/, 'My own words') });
    await readInsert(outlook, 'invites.inserting.edited');
    await outlook.change({ body: before + teamsJoinText });
    await readInsert(outlook, 'invites.inserting.outdated');
    await outlook.change({ isSaved: true });
    await readInsert(outlook, 'invites.outdatedInSavedInvite');
    await outlook.button(addIn.say('invites.update')).click();
    await walk.said(outlook, 'invites.confirm');
    await walk.read(outlook, 'updating a saved invite');
    await outlook.button(addIn.say('pane.cancel')).click();
    await outlook.change({ body: '' });
    await outlook.behave({ writing: ['loses', 'loses'] });
    await readInsert(outlook, 'invites.inserting.lost');
    await outlook.behave({ refusal: internalError });
    await readInsert(outlook, 'invites.failed');
    await outlook.behave({});
    await walk.close(outlook);
  });

  it('in an invite that others receive too, or that is another one in the end', async () => {
    const outlook = await walk.openPane('compose');
    server.refuse(/POST .*recognise$/, 503);
    await readInsert(outlook, 'invites.recipientsUnknown');
    server.change(/POST .*recognise$/, (answer: RecognitionResponse) => ({ ...answer, with: { ...answer.with, pairId: 'another' } }));
    await readInsert(outlook, 'invites.noLongerOneOnOne');
    for (const others of [recipients.slice(0, 3), recipients.slice(3), recipients]) {
      server.change(/POST .*recognise$/, (answer: RecognitionResponse) => ({ ...answer, recipients: others }));
      await walk.change(outlook, { body: '' });
      await walk.read(outlook, `invite to ${String(others.length)} others`);
    }

    await outlook.button(addIn.say('invites.insert')).click();
    await outlook.page.waitForFunction(() => window.outlook.body !== '');
    addIn.readInOutlook((await bodyOf(outlook)).replace(/<[^>]+>/g, ''), 'a link in an invite');
    await walk.close(outlook);
  });

  it('in an invite that has been sent', async () => {
    server.change(/GET .*api\/me$/, changesInvites);
    server.change(/PUT .*agendas\/[^/]+$/, (agenda: Agenda) => agenda);
    const outlook = await walk.openPane();
    const add = async (outcome: InviteOutcome, more: object = {}): Promise<void> => {
      server.answerWith(/POST .*invite$/, { status: 200, body: { outcome, forSeries: false, alsoReceivedBy: [], ...more } });
      await outlook.button(addIn.say('invites.insert')).click();
      await outlook.button(addIn.say('invites.confirm')).click();
      await outlook.settled();
    };
    await outlook.button(addIn.say('invites.insert')).click();
    await walk.said(outlook, 'invites.confirm');
    await walk.read(outlook, 'changing a saved invite');
    await outlook.button(addIn.say('pane.cancel')).click();
    for (const [outcome, id] of outcomes) {
      await add(outcome);
      await walk.said(outlook, id);
      await walk.read(outlook, id);
    }

    for (const [outcome, id, more] of [
      ['written', 'invites.written', {}], ['alreadyThere', 'invites.saved.alreadyThere', {}],
      ['written', 'invites.onlyLink', { recipients: recipients.slice(0, 1) }],
    ] as const) {
      await add(outcome, more);
      await addIn.waitUntilShown(id);
    }

    await outlook.context.grantPermissions(['clipboard-write']);
    await outlook.button(addIn.say('invites.copyShort')).click();
    await addIn.waitUntilShown('invites.copied');
    await (await outlook.frame()).evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await outlook.button(addIn.say('invites.copyShort')).click();
    await walk.said(outlook, 'invites.notCopied');
    await walk.read(outlook, 'not copied');
    await walk.close(outlook);
  });
}
