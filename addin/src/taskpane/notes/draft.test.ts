import { describe, expect, it } from 'vitest';
import { accept, acceptDeletion, conflictWith, emptyDraft, fail, isDue, parseKept, recover, resolve, savedDraft, send, type } from './draft';

const saved = { text: 'As saved.', version: '1' };

describe('A draft', () => {
  it('is due once something was typed, and no more when it is as saved again', () => {
    const typed = type(savedDraft('n', saved), 'As saved. And more.');
    expect([typed.phase, isDue(typed)]).toEqual(['typing', true]);
    expect(isDue(type(typed, saved.text))).toBe(false);
  });

  it('stays due for what was typed while it was on its way', () => {
    const later = type(send(type(emptyDraft('n'), 'One')), 'One, two');
    const after = accept(later, '1');
    expect(after).toMatchObject({ text: 'One, two', saved: { text: 'One', version: '1' }, phase: 'typing' });
    expect(isDue(after)).toBe(true);
  });

  it('keeps its words when it cannot be sent, and when it is refused', () => {
    const sent = send(type(emptyDraft('n'), 'Words'));
    expect(fail(sent, null)).toMatchObject({ text: 'Words', phase: 'offline' });
    expect(isDue(fail(sent, null))).toBe(true);
    expect(fail(sent, 'Too long.')).toMatchObject({ text: 'Words', phase: 'refused', why: 'Too long.' });
    expect(isDue(fail(sent, 'Too long.'))).toBe(false);
  });

  it('shows both when somebody else has saved, and is not sent until one has chosen', () => {
    const theirs = { text: 'Theirs.', version: '2' };
    const conflict = conflictWith(send(type(savedDraft('n', saved), 'Mine.')), theirs);
    expect(conflict).toMatchObject({ text: 'Mine.', theirs, phase: 'conflict' });
    expect(isDue(type(conflict, 'Mine, longer.'))).toBe(false);
    expect(resolve(conflict, 'mine')).toMatchObject({ text: 'Mine.', saved: theirs, phase: 'typing', theirs: null });
    expect(resolve(conflict, 'theirs')).toMatchObject({ text: 'Theirs.', saved: theirs, phase: 'idle' });
    expect(resolve(conflict, 'both')).toMatchObject({ text: 'Theirs.\n\nMine.', saved: theirs, phase: 'typing' });
  });

  it('has no conflict with the same words', () => {
    expect(conflictWith(type(savedDraft('n', saved), 'Same.'), { text: 'Same.', version: '2' })).toMatchObject({ phase: 'idle', saved: { version: '2' } });
  });

  it('begins a new note after it was deleted', () => {
    const gone = acceptDeletion(type(send(type(savedDraft('n', saved), '')), 'Again'), 'next');
    expect(gone).toMatchObject({ id: 'next', saved: null, text: 'Again', phase: 'typing' });
  });
});

describe('What was kept on this device', () => {
  const kept = { id: 'n', text: 'Unsent.', saved };

  it('goes on top of what it was written on', () => {
    expect(recover(kept, 'x', saved, 'n')).toMatchObject({ id: 'n', text: 'Unsent.', phase: 'typing', saved });
  });

  it('is a conflict when the server has gone on', () => {
    expect(recover(kept, 'x', { text: 'Newer.', version: '2' }, 'n')).toMatchObject({ text: 'Unsent.', phase: 'conflict', theirs: { text: 'Newer.' } });
  });

  it('is a conflict when another device began the note first', () => {
    expect(recover({ id: 'here', text: 'Here.', saved: null }, 'x', { text: 'There.', version: '1' }, 'there'))
      .toMatchObject({ id: 'there', text: 'Here.', phase: 'conflict', theirs: { text: 'There.' } });
  });

  it('is a new note when the old one was deleted elsewhere, and keeps its id when it never arrived', () => {
    expect(recover(kept, 'x', null, null)).toMatchObject({ id: 'x', text: 'Unsent.', saved: null, phase: 'typing' });
    expect(recover({ ...kept, saved: null }, 'x', null, null)).toMatchObject({ id: 'n', phase: 'typing' });
  });

  it('is nothing when it is not ours', () => {
    expect([null, 'text', {}, { id: 'n' }, { id: 1, text: 'x' }].map(parseKept)).toEqual([null, null, null, null, null]);
    expect(parseKept({ id: 'n', text: 'x', saved: { version: 1 } })).toEqual({ id: 'n', text: 'x', saved: null });
  });
});
