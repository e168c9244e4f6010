import { it } from 'vitest';
import type { Agenda, Me, NotebookEntry, Pair } from '../../../src/api/types';
import { toInstant } from '../../../src/domain/meetings/meeting';
import { at, somebody } from './answers';
import type { OutlookWindow } from './outlookWindow';
import { addIn, server, walk } from './walk';

const sharedNote = { kind: 'sharedNote', writtenAt: at, changedAt: at, version: 'v' } as const;

/** Two notes of one's own for this 1:1, as an early version made them, and one of the other person. */
function notes(me: string): { readonly items: readonly Partial<NotebookEntry>[] } {
  const mine = { ...sharedNote, author: me, occurrence: toInstant(new Date(walk.meeting.start)) };
  return {
    items: [
      { ...mine, id: '1', text: '[My note]' }, { ...mine, id: '2', text: '[My other note]' },
      { ...sharedNote, id: '3', author: somebody.id, text: '[Their note]' },
    ],
  };
}

/** Writes a note, which the server then refuses. */
async function write(outlook: OutlookWindow, text: string, id: string): Promise<void> {
  const note = outlook.pane.locator('textarea').first();
  await note.fill(text);
  await note.blur();
  await walk.said(outlook, id);
}

/** What the pane says while something that was typed is not at the server. */
export function readWriting(): void {
  it('in notes that the server refuses, and that were changed somewhere else', async () => {
    const { person } = await walk.get<Me>('me');
    server.change(/GET .*notes$/, () => notes(person.id));
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, person: somebody }));
    const outlook = await walk.openPane();
    await walk.show(outlook, 'notes');
    await walk.said(outlook, 'notes.alsoYours');
    await walk.read(outlook, 'notes of both');
    server.refuse(/(PUT|POST) .*notes/, 400, { title: '[The note is too long.]' });
    await write(outlook, '[A long note]', 'notes.refusedBecause');
    await walk.read(outlook, 'note refused');
    server.refuse(/(PUT|POST) .*notes/, 400);
    await write(outlook, '[Another note]', 'notes.phases.refused');
    server.refuse(/(PUT|POST) .*notes/, 412, { current: { text: '[What somebody else wrote]', version: 'w' } });
    await write(outlook, '[Yet another note]', 'notes.conflict.title');
    await walk.read(outlook, 'two versions of a note');
    await outlook.button(addIn.say('notes.conflict.theirs')).click();
    await walk.close(outlook);
  });

  it('in an action and a point that wait on this device, and that somebody else has changed', async () => {
    server.refuse(/GET .*agendas\/[^/]+$/, 404, { type: 'not-prepared' });
    server.change(/POST .*preview$/, (agenda: Agenda) => ({ ...agenda, lead: somebody.id, checkIn: '[How are you?]' }));
    server.change(/GET .*pairs\/[^/]+$/, (pair: Pair) => ({ ...pair, person: somebody }));
    const outlook = await walk.openPane();
    const point = { id: '1', text: '[A point]', author: somebody.id, place: 'open', timesCarried: 3, writtenAt: at } as const;
    server.answerWith(/POST .*(actions|items)$/, 'aborted');
    await outlook.pane.locator('form.add input').fill('[A point that waits]');
    await outlook.page.keyboard.press('Enter');
    await walk.said(outlook, 'points.waiting');
    await walk.read(outlook, 'a point that waits');
    server.answerWith(/POST .*items$/, { status: 200, body: { items: [point], version: 'v' } });
    await outlook.pane.locator('form.add input').fill('[Another point]');
    await outlook.page.keyboard.press('Enter');
    await walk.said(outlook, 'points.carriedOver');
    server.refuse(/POST .*edits$/, 412, { current: { items: [point], version: 'w' } });
    await outlook.pane.locator('.point input[type=checkbox]').click();
    await walk.said(outlook, 'failures.changed');
    await outlook.pane.locator('form.add input').fill('[Point]');
    await walk.read(outlook, 'a point that was changed');
    await walk.show(outlook, 'notes');
    await outlook.button(addIn.say('actions.add')).click();
    await outlook.pane.locator('form.card input').first().fill('[An action that waits]');
    await outlook.pane.locator('form.card button[type=submit]').click();
    await walk.said(outlook, 'actions.waiting');
    await walk.read(outlook, 'an action that waits');
    await walk.show(outlook, 'agenda');
    await walk.said(outlook, 'pane.kept');
    await walk.read(outlook, 'a point that was typed earlier');
    await outlook.pane.locator('form.add input').fill('');
    await walk.close(outlook);
  });
}
