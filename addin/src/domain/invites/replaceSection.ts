import { agendaSection, compareSection } from './agendaSection';
import { preserves, textOf, type BodyText } from './body/bodyText';
import { isSafeToReplace } from './body/rewriting';
import { between, parseBody, type Body, type FoundSection } from './body/section';

/** The body of an invite that is being written. */
export interface InviteBody {
  /** As HTML. */
  read: () => Promise<string>;
  prepend: (html: string) => Promise<void>;
  /** Replaces the whole body; once it resolves, the new body can be read. Anything but plain text may be lost. */
  replace: (html: string) => Promise<void>;
  /** Whether the invite has attachments; true if Outlook cannot tell, too. */
  hasAttachments: () => Promise<boolean>;
}

/**
 * - `updated`: the section was replaced and everything else is unchanged.
 * - `restored`: something else changed too, so the previous body was put back.
 * - `damaged`: putting it back did not work.
 * - `unsafe`: nothing was done, since part of the body could be lost.
 */
export type ReplaceOutcome = 'updated' | 'restored' | 'damaged' | 'unsafe';

/** The limit of body.setAsync, in characters. */
const longestBody = 1_000_000;

/**
 * Replaces a section without changing any other character, then checks that Outlook kept the rest as well, and otherwise puts the previous
 * body back. Rejects with Outlook's error when Outlook refused and nothing changed.
 *
 * @param html - the agenda; null removes the section.
 */
export async function replaceSection(invite: InviteBody, body: Body, section: FoundSection, html: string | null): Promise<ReplaceOutcome> {
  const replaced = body.html.slice(0, section.from) + (html === null ? '' : agendaSection(html)) + body.html.slice(section.to);
  if (replaced.length > longestBody || !isSafeToReplace(body.tokens) || await invite.hasAttachments()) {
    return 'unsafe';
  }

  const around = textAround(body, section);
  const failure = await failureOf(invite.replace(replaced));
  const after = parseBody(await invite.read());
  if (hasNewSection(after, html) && keepsSurroundings(around, after)) {
    return 'updated';
  }

  if (failure !== null && preserves(textOf(body.tokens), textOf(after.tokens))) {
    throw failure.error;
  }

  return restore(invite, body);
}

async function failureOf(call: Promise<void>): Promise<{ readonly error: unknown } | null> {
  try {
    await call;
    return null;
  } catch (error) {
    return { error };
  }
}

function hasNewSection(after: Body, html: string | null): boolean {
  return compareSection(after, html).kind === (html === null ? 'none' : 'current');
}

/** Compares the text before and after the section; if the section was removed, compares the whole text. */
function keepsSurroundings([before, behind]: readonly [BodyText, BodyText], after: Body): boolean {
  const section = after.sections.find(({ isEmpty }) => !isEmpty);
  if (section === undefined) {
    return preserves({ text: before.text + behind.text, links: [...before.links, ...behind.links] }, textOf(after.tokens));
  }

  const now = textAround(after, section);
  return preserves(before, now[0]) && preserves(behind, now[1]);
}

function textAround(body: Body, { from, to }: FoundSection): readonly [BodyText, BodyText] {
  return [textOf(between(body.tokens, 0, from)), textOf(between(body.tokens, to, body.html.length))];
}

async function restore(invite: InviteBody, body: Body): Promise<'restored' | 'damaged'> {
  await failureOf(invite.replace(body.html));
  return preserves(textOf(body.tokens), textOf(parseBody(await invite.read()).tokens)) ? 'restored' : 'damaged';
}
