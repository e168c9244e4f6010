import type { BodyToken } from './tokens';

/*
 * Office.js can replace nothing but a whole body, and what getAsync has told is not all of it. Known losses when it is written back:
 * - the text by which an online meeting is joined, and with it the meeting (learn.microsoft.com/graph/outlook-calendar-online-meetings);
 * - pictures: github.com/OfficeDev/office-js issues 402, 6808, 6944;
 * - files that stand in the text, as in appointments of classic Outlook: issue 768;
 * - classes and data attributes in Outlook on the web (issue 5296), and divisions without an id (issue 5482): looks, no words.
 */

/** All that stands in plain, formatted text. Anything else might not survive, whatever it is. */
const plain = new Set(
  ('html head meta title style body div span p br hr a b strong i em u s strike del ins sub sup small big font center h1 h2 h3 h4 h5 h6 '
    + 'ul ol li dl dt dd blockquote pre code table caption colgroup col thead tbody tfoot tr th td o:p').split(' '));

const inAttributes = /\b(?:cid|data|file):|\burl\(/i;

// What Teams marks its part with: classes until 2024, ids since. Outlook on the web tells no classes, so words and links count, too.
const joinMarks = /me-email-|meet_invite_block/i;

/** Where meetings of any vendor are joined; also within an address that a mail filter has wrapped. */
const joinPlaces = new RegExp([
  'teams\\.(?:microsoft|live|cloud)\\.', 'aka\\.ms/jointeams', 'meetup-join', '\\blync', 'skype', '\\bzoom(?:gov)?\\.(?:us|com)', 'webex\\.com',
  'goto(?:meeting|meet|webinar)?\\.(?:com|me)\\b', 'bluejeans\\.com', 'whereby\\.com', 'chime\\.aws', '\\bmeet\\.jit\\.si', 'ringcentral\\.com',
  '8x8\\.vc', 'slack\\.com/huddle', 'facetime\\.apple\\.com', '//(?:meet|meetings?|join|conf|conference|call|calls|video)\\.[a-z0-9-]+\\.',
  '^(?:sip|sips|conf|callto|msteams|zoommtg):', '^tel:[^,]*,',
].join('|'), 'i');

const joinWords = /_{20}|microsoft teams|google meet|\bjoin (?:the |a |zoom |webex |skype )?(?:meeting|call|conversation)\b/i;

/** Whether a body can be written back whole, and nothing in it is in danger: no online meeting, no picture, nothing unknown. */
export function canBeRewritten(tokens: readonly BodyToken[]): boolean {
  const texts = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  // Both: a word may begin a paragraph, and an address may be cut in two by a change of its looks.
  return ![' ', ''].some((between) => isOfOnlineMeeting(texts.join(between).replace(/\s+/g, ' '))) && tokens.every((token) => token.kind !== 'start' || isPlain(token));
}

function isOfOnlineMeeting(text: string): boolean {
  return joinWords.test(text) || joinPlaces.test(text);
}

function isPlain({ text, attributes }: BodyToken): boolean {
  return plain.has(text) && attributes.every(([name, value]) =>
    !(name === 'href' ? joinPlaces.test(value) || joinPlaces.test(unwrapped(value)) : inAttributes.test(value))
    && !((name === 'class' || name === 'id') && joinMarks.test(value)));
}

/** Safe Links and its like keep the address as a parameter of their own. */
function unwrapped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
