import { agendaSection, sectionState } from './agendaSection';
import { canBeRewritten } from './body/rewriting';
import { readBody, within, type Body, type FoundSection } from './body/section';
import { keeps, wordsIn, type Words } from './body/bodyText';

/** The body of an invite that is being written. */
export interface InviteBody {
  /** As HTML. */
  read: () => Promise<string>;
  prepend: (html: string) => Promise<void>;
  /** Puts another in the place of the whole body; once it resolves, it can be read. What is not plain text may be lost by it. */
  replace: (html: string) => Promise<void>;
  /** Whether files belong to the invite; true also where Outlook cannot tell. */
  hasAttachments: () => Promise<boolean>;
}

/** Of body.setAsync. */
const longest = 1_000_000;

/**
 * Replaces a section and leaves every other character where it is; then looks whether Outlook has left them, too, and otherwise puts
 * the former body back.
 *
 * @param html - the agenda; null takes the section out.
 * @returns null when nothing was done, since something in the body could be lost.
 */
export async function replaceSection(invite: InviteBody, body: Body, section: FoundSection, html: string | null): Promise<'updated' | 'putBack' | 'damaged' | null> {
  const written = body.html.slice(0, section.from) + (html === null ? '' : agendaSection(html)) + body.html.slice(section.to);
  if (written.length > longest || !canBeRewritten(body.tokens) || await invite.hasAttachments()) {
    return null;
  }

  const around = wordsAround(body, section);
  const refusal = await refusalOf(invite.replace(written));
  const after = readBody(await invite.read());
  if (isDone(after, html) && isKept(around, after)) {
    return 'updated';
  }

  if (refusal !== null && keeps(wordsIn(body.tokens), wordsIn(after.tokens))) {
    throw refusal.error;
  }

  return putBack(invite, body);
}

async function putBack(invite: InviteBody, body: Body): Promise<'putBack' | 'damaged'> {
  await refusalOf(invite.replace(body.html));
  return keeps(wordsIn(body.tokens), wordsIn(readBody(await invite.read()).tokens)) ? 'putBack' : 'damaged';
}

async function refusalOf(call: Promise<void>): Promise<{ readonly error: unknown } | null> {
  try {
    await call;
    return null;
  } catch (error) {
    return { error };
  }
}

function isDone(after: Body, html: string | null): boolean {
  return sectionState(after, html ?? '').is === (html === null ? 'none' : 'current');
}

/** What stands before and after the section; where it was taken out, both together. */
function isKept([before, behind]: readonly [Words, Words], after: Body): boolean {
  const section = after.sections.find(({ isBlank }) => !isBlank);
  if (section === undefined) {
    return keeps({ text: before.text + behind.text, links: [...before.links, ...behind.links] }, wordsIn(after.tokens));
  }

  const now = wordsAround(after, section);
  return keeps(before, now[0]) && keeps(behind, now[1]);
}

function wordsAround(body: Body, { from, to }: FoundSection): readonly [Words, Words] {
  return [wordsIn(within(body, 0, from)), wordsIn(within(body, to, body.html.length))];
}
