/** A note as the server has it. */
export interface SavedNote {
  readonly text: string;
  readonly version: string;
}

/**
 * A note that is being written. `text` is always what the person sees: nothing that arrives replaces it without asking.
 * - `idle`: the text is saved, or there is none.
 * - `typing`: the text is not saved yet and will be sent.
 * - `saving`: `sent` is on its way.
 * - `offline`: it could not be sent and is stored on this device.
 * - `refused`: the server refused it for this `reason`.
 * - `conflict`: the note was saved elsewhere, usually by the same person. Both versions are kept until the person chooses.
 */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly saved: SavedNote | null;
  readonly phase: 'idle' | 'typing' | 'saving' | 'offline' | 'refused' | 'conflict';
  readonly sent: string | null;
  readonly theirs: SavedNote | null;
  readonly reason: string | null;
}

export type Choice = 'mine' | 'theirs' | 'both';

export function emptyDraft(id: string): Draft {
  return { id, text: '', saved: null, phase: 'idle', sent: null, theirs: null, reason: null };
}

export function savedDraft(id: string, saved: SavedNote): Draft {
  return { ...emptyDraft(id), text: saved.text, saved };
}

export function type(draft: Draft, text: string): Draft {
  switch (draft.phase) {
    case 'saving': case 'conflict': return { ...draft, text };
    case 'idle': case 'typing': case 'offline': case 'refused':
      return { ...draft, text, phase: text === savedText(draft) ? 'idle' : 'typing' };
  }
}

/** Whether there is unsent text and nothing blocks sending it. */
export function hasUnsavedText(draft: Draft): boolean {
  return (draft.phase === 'typing' || draft.phase === 'offline') && draft.text !== savedText(draft);
}

/** Whether the person has deleted the text, so that the note itself has to be deleted. */
export function isToBeDeleted(draft: Draft): boolean {
  return draft.saved !== null && draft.text.trim() === '';
}

export function send(draft: Draft): Draft {
  return { ...draft, phase: 'saving', sent: draft.text, reason: null };
}

/** What was sent is saved. What was typed since is not. */
export function accept(draft: Draft, version: string): Draft {
  const saved = { text: draft.sent ?? draft.text, version };
  return { ...draft, saved, sent: null, phase: draft.text === saved.text ? 'idle' : 'typing' };
}

/** The server has deleted the note. Ids are used only once, so whatever is typed next becomes a new note. */
export function acceptDeletion(draft: Draft, nextId: string): Draft {
  return { ...draft, id: nextId, saved: null, sent: null, phase: draft.text.trim() === '' ? 'idle' : 'typing' };
}

/** @param reason - why the server refused it; null if it can be sent again. */
export function fail(draft: Draft, reason: string | null): Draft {
  return { ...draft, sent: null, phase: reason === null ? 'offline' : 'refused', reason };
}

export function conflictWith(draft: Draft, theirs: SavedNote): Draft {
  if (theirs.text === draft.text) {
    return { ...draft, saved: theirs, sent: null, theirs: null, phase: 'idle' };
  }

  // Only something else has changed, such as the time of the 1:1: what is typed here is newer.
  return draft.saved !== null && theirs.text === draft.saved.text
    ? { ...draft, saved: theirs, sent: null, theirs: null, phase: 'typing' }
    : { ...draft, sent: null, theirs, phase: 'conflict' };
}

export function resolve(draft: Draft, choice: Choice): Draft {
  const { theirs } = draft;
  if (theirs === null) {
    return draft;
  }

  const text = { mine: draft.text, theirs: theirs.text, both: `${theirs.text}\n\n${draft.text}` }[choice];
  return { ...draft, text, saved: theirs, theirs: null, phase: text === theirs.text ? 'idle' : 'typing' };
}

/** What is stored on this device. */
export interface StoredDraft {
  readonly id: string;
  readonly text: string;
  readonly saved: SavedNote | null;
}

export function parseStoredDraft(stored: unknown): StoredDraft | null {
  const from: Partial<Record<keyof StoredDraft, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return typeof from.id === 'string' && typeof from.text === 'string'
    ? { id: from.id, text: from.text, saved: parseSavedNote(from.saved) }
    : null;
}

function parseSavedNote(stored: unknown): SavedNote | null {
  const from: Partial<Record<keyof SavedNote, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return typeof from.text === 'string' && typeof from.version === 'string' ? { text: from.text, version: from.version } : null;
}

/**
 * Combines what is stored on this device with what the server has. Never drops unsent text.
 * @param newId - for a note that exists nowhere yet.
 */
export function recover(stored: StoredDraft | null, newId: string, server: SavedNote | null, serverId: string | null): Draft {
  if (stored === null) {
    return server === null || serverId === null ? emptyDraft(newId) : savedDraft(serverId, server);
  }

  const mine: Draft = { ...emptyDraft(stored.id), text: stored.text, saved: stored.saved };
  if (server === null || serverId === null) {
    // The note never arrived, or it was deleted elsewhere and then needs a new id.
    return type({ ...mine, id: stored.saved === null ? stored.id : newId, saved: null }, stored.text);
  }

  const existing = { ...mine, id: serverId };
  return stored.saved?.version === server.version ? type({ ...existing, saved: server }, stored.text) : conflictWith(existing, server);
}

function savedText(draft: Draft): string {
  return draft.saved?.text ?? '';
}
