import { describe, expect, it } from 'vitest';
import {
  accept, acceptDeletion, conflictWith, emptyDraft, fail, hasUnsavedText, parseStoredDraft, recover, resolve, savedDraft, send, type,
} from './draft';

const saved = { text: 'As saved.', version: '1' };

describe('A draft', () => {
  it('has unsaved text once something was typed, until it equals the saved text again', () => {
    const typed = type(savedDraft('n', saved), 'As saved. And more.');
    expect([typed.phase, hasUnsavedText(typed)]).toEqual(['typing', true]);
    expect(hasUnsavedText(type(typed, saved.text))).toBe(false);
  });

  it('still has unsaved text if something was typed during saving', () => {
    const later = type(send(type(emptyDraft('n'), 'One')), 'One, two');
    const after = accept(later, '1');
    expect(after).toMatchObject({ text: 'One, two', saved: { text: 'One', version: '1' }, phase: 'typing' });
    expect(hasUnsavedText(after)).toBe(true);
  });

  it('keeps its text when it cannot be sent and when it is refused', () => {
    const sent = send(type(emptyDraft('n'), 'Words'));
    expect(fail(sent, null)).toMatchObject({ text: 'Words', phase: 'offline' });
    expect(hasUnsavedText(fail(sent, null))).toBe(true);
    expect(fail(sent, 'Too long.')).toMatchObject({ text: 'Words', phase: 'refused', reason: 'Too long.' });
    expect(hasUnsavedText(fail(sent, 'Too long.'))).toBe(false);
  });

  it('keeps both versions after a conflict, and is not sent until the person has chosen', () => {
    const theirs = { text: 'Theirs.', version: '2' };
    const conflict = conflictWith(send(type(savedDraft('n', saved), 'Mine.')), theirs);
    expect(conflict).toMatchObject({ text: 'Mine.', theirs, phase: 'conflict' });
    expect(hasUnsavedText(type(conflict, 'Mine, longer.'))).toBe(false);
    expect(resolve(conflict, 'mine')).toMatchObject({ text: 'Mine.', saved: theirs, phase: 'typing', theirs: null });
    expect(resolve(conflict, 'theirs')).toMatchObject({ text: 'Theirs.', saved: theirs, phase: 'idle' });
    expect(resolve(conflict, 'both')).toMatchObject({ text: 'Theirs.\n\nMine.', saved: theirs, phase: 'typing' });
  });

  it('has no conflict with the same text', () => {
    expect(conflictWith(type(savedDraft('n', saved), 'Same.'), { text: 'Same.', version: '2' }))
      .toMatchObject({ phase: 'idle', saved: { version: '2' } });
  });

  it('starts a new note after it was deleted', () => {
    const gone = acceptDeletion(type(send(type(savedDraft('n', saved), '')), 'Again'), 'next');
    expect(gone).toMatchObject({ id: 'next', saved: null, text: 'Again', phase: 'typing' });
  });
});

describe('A stored draft', () => {
  const stored = { id: 'n', text: 'Unsent.', saved };

  it('continues the version that it was based on', () => {
    expect(recover(stored, 'x', saved, 'n')).toMatchObject({ id: 'n', text: 'Unsent.', phase: 'typing', saved });
  });

  it('is in conflict if the server has a newer version', () => {
    expect(recover(stored, 'x', { text: 'Newer.', version: '2' }, 'n'))
      .toMatchObject({ text: 'Unsent.', phase: 'conflict', theirs: { text: 'Newer.' } });
  });

  it('is in conflict if another device created the note first', () => {
    expect(recover({ id: 'here', text: 'Here.', saved: null }, 'x', { text: 'There.', version: '1' }, 'there'))
      .toMatchObject({ id: 'there', text: 'Here.', phase: 'conflict', theirs: { text: 'There.' } });
  });

  it('becomes a new note if the old one was deleted elsewhere, and keeps its id if it never arrived', () => {
    expect(recover(stored, 'x', null, null)).toMatchObject({ id: 'x', text: 'Unsent.', saved: null, phase: 'typing' });
    expect(recover({ ...stored, saved: null }, 'x', null, null)).toMatchObject({ id: 'n', phase: 'typing' });
  });

  it('is ignored if it has another form', () => {
    expect([null, 'text', {}, { id: 'n' }, { id: 1, text: 'x' }].map(parseStoredDraft)).toEqual([null, null, null, null, null]);
    expect(parseStoredDraft({ id: 'n', text: 'x', saved: { version: 1 } })).toEqual({ id: 'n', text: 'x', saved: null });
  });
});
