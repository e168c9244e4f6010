/** What the server has of a note. */
export interface SavedNote {
  readonly text: string;
  readonly version: string;
}

/**
 * A note while it is written. `text` is what the person sees, always: nothing that arrives replaces it without being asked.
 * - `idle`: what stands there is saved, or nothing does.
 * - `typing`: it is not, and will be sent.
 * - `saving`: `sent` is on its way.
 * - `offline`: it could not be sent and is kept here.
 * - `refused`: the server said no, and `why`.
 * - `conflict`: somebody, as a rule oneself elsewhere, has saved something else meanwhile: both are kept until the person chooses.
 */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly saved: SavedNote | null;
  readonly phase: 'idle' | 'typing' | 'saving' | 'offline' | 'refused' | 'conflict';
  readonly sent: string | null;
  readonly theirs: SavedNote | null;
  readonly why: string | null;
}

export type Choice = 'mine' | 'theirs' | 'both';

export function emptyDraft(id: string): Draft {
  return { id, text: '', saved: null, phase: 'idle', sent: null, theirs: null, why: null };
}

export function savedDraft(id: string, saved: SavedNote): Draft {
  return { ...emptyDraft(id), text: saved.text, saved };
}

export function type(draft: Draft, text: string): Draft {
  const phase = draft.phase === 'saving' || draft.phase === 'conflict' ? draft.phase : text === savedText(draft) ? 'idle' : 'typing';
  return { ...draft, text, phase };
}

/** True when there is something to send, and nothing in the way. */
export function isDue(draft: Draft): boolean {
  return (draft.phase === 'typing' || draft.phase === 'offline') && draft.text !== savedText(draft);
}

/** Nothing is left of the text: then the note itself is to go. */
export function isToBeDeleted(draft: Draft): boolean {
  return draft.saved !== null && draft.text.trim() === '';
}

export function send(draft: Draft): Draft {
  return { ...draft, phase: 'saving', sent: draft.text, why: null };
}

/** What was sent is saved; what was typed since then is not. */
export function accept(draft: Draft, version: string): Draft {
  const saved = { text: draft.sent ?? draft.text, version };
  return { ...draft, saved, sent: null, phase: draft.text === saved.text ? 'idle' : 'typing' };
}

/** The note is gone from the server. An id is used once, so the next words are a new note. */
export function acceptDeletion(draft: Draft, nextId: string): Draft {
  return { ...draft, id: nextId, saved: null, sent: null, phase: draft.text.trim() === '' ? 'idle' : 'typing' };
}

export function fail(draft: Draft, why: string | null): Draft {
  return { ...draft, sent: null, phase: why === null ? 'offline' : 'refused', why };
}

export function conflictWith(draft: Draft, theirs: SavedNote): Draft {
  return theirs.text === draft.text
    ? { ...draft, saved: theirs, sent: null, theirs: null, phase: 'idle' }
    : { ...draft, sent: null, theirs, phase: 'conflict' };
}

export function resolve(draft: Draft, choice: Choice): Draft {
  const theirs = draft.theirs;
  if (theirs === null) {
    return draft;
  }

  const text = choice === 'mine' ? draft.text : choice === 'theirs' ? theirs.text : `${theirs.text}\n\n${draft.text}`;
  return { ...draft, text, saved: theirs, theirs: null, phase: text === theirs.text ? 'idle' : 'typing' };
}

/** What is kept on this device. */
export interface KeptDraft {
  readonly id: string;
  readonly text: string;
  readonly saved: SavedNote | null;
}

export function parseKept(kept: unknown): KeptDraft | null {
  const from: Partial<Record<keyof KeptDraft, unknown>> = typeof kept === 'object' && kept !== null ? kept : {};
  const saved = from.saved as Partial<SavedNote> | null | undefined;
  return typeof from.id === 'string' && typeof from.text === 'string'
    ? { id: from.id, text: from.text, saved: typeof saved?.text === 'string' && typeof saved.version === 'string' ? { text: saved.text, version: saved.version } : null }
    : null;
}

/** Brings together what was kept here and what the server has now: unsent words are never dropped. */
export function recover(kept: KeptDraft | null, id: string, server: SavedNote | null, serverId: string | null): Draft {
  if (kept === null) {
    return server === null || serverId === null ? emptyDraft(id) : savedDraft(serverId, server);
  }

  const mine: Draft = { ...emptyDraft(kept.id), text: kept.text, saved: kept.saved };
  if (server === null || serverId === null) {
    // Never arrived, or deleted elsewhere: an id is used once.
    return type({ ...mine, id: kept.saved === null ? kept.id : id, saved: null }, kept.text);
  }

  const found = { ...mine, id: serverId };
  return kept.saved?.version === server.version ? type({ ...found, saved: server }, kept.text) : conflictWith(found, server);
}

function savedText(draft: Draft): string {
  return draft.saved?.text ?? '';
}
