import type { BodyToken } from './tokens';

/*
 * Office.js can only replace a whole body, and getAsync does not return all of it. What is known to be lost when a body is written back:
 * - the text for joining an online meeting, and with it the meeting (learn.microsoft.com/graph/outlook-calendar-online-meetings);
 * - pictures: github.com/OfficeDev/office-js issues 402, 6808, 6944;
 * - files within the text, as in appointments of classic Outlook: issue 768;
 * - classes and data attributes in Outlook on the web (issue 5296), and divisions without an id (issue 5482): formatting, not text.
 */

/** The elements of plain, formatted text. Anything else might not survive. */
const plainElements = new RegExp(
  '^(?:html|head|meta|title|style|body|div|span|p|[bh]r|[abisu]|strong|em|strike|del|ins|su[bp]|small|big|font|center|h[1-6]|[ou]l|li'
  + '|d[dlt]|blockquote|pre|code|table|caption|col|colgroup|t(?:body|d|foot|h|head|r)|o:p)$');

const embeddedContent = /\b(?:cid|data|file):|\burl\(/i;

// Teams marked its part with classes until 2024 and with ids since. Outlook on the web returns no classes, so text and links count too.
const joinMarkers = /me-email-|meet_invite_block/i;

/** Join links of any vendor, including links that a mail filter has wrapped. */
const joinLinks = [
  /teams\.(?:microsoft|live|cloud)\.|aka\.ms\/jointeams|meetup-join|\blync|skype|\bzoom(?:gov)?\.(?:us|com)|webex\.com/i,
  /goto(?:meeting|meet|webinar)?\.(?:com|me)\b|bluejeans\.com|whereby\.com|chime\.aws|\bmeet\.jit\.si|ringcentral\.com|8x8\.vc/i,
  /slack\.com\/huddle|facetime\.apple\.com|\/\/(?:meet|meetings?|join|conf|conference|call|calls|video)\.[a-z0-9-]+\./i,
  /^(?:sips?|conf|callto|msteams|zoommtg):|^tel:[^,]*,/i,
];

const joinPhrases = /_{20}|microsoft teams|google meet|\bjoin (?:the |a |zoom |webex |skype )?(?:meeting|call|conversation)\b/i;

/** Whether a body can be written back without losing anything: no online meeting, no picture, nothing unknown. */
export function isSafeToReplace(tokens: readonly BodyToken[]): boolean {
  return !mentionsOnlineMeeting(tokens) && tokens.every((token) => token.kind !== 'start' || isPlain(token));
}

function mentionsOnlineMeeting(tokens: readonly BodyToken[]): boolean {
  const texts = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  // The texts are joined with and without a space: a phrase can span a paragraph break, and a change of formatting can split a link.
  const joined = [' ', ''].map((separator) => texts.join(separator).replace(/\s+/g, ' '));
  return joined.some((text) => joinPhrases.test(text) || isJoinLink(text));
}

function isPlain({ text, attributes }: BodyToken): boolean {
  return plainElements.test(text) && attributes.every(([name, value]) => isPlainAttribute(name, value));
}

function isPlainAttribute(name: string, value: string): boolean {
  return name === 'href'
    ? !isJoinLink(value) && !isJoinLink(unwrap(value))
    : !embeddedContent.test(value) && !(/^(?:class|id)$/.test(name) && joinMarkers.test(value));
}

function isJoinLink(text: string): boolean {
  return joinLinks.some((pattern) => pattern.test(text));
}

/** Safe Links and similar filters put the original address into a parameter of their own. */
function unwrap(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
