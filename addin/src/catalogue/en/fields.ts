// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listOr, listShort, number } from './language';

export const required = 'Please give a value.';
export const bodyNotAsExpected = 'The body is not the JSON that we expect.';
export const noSuchField = 'There is no such field.';
export const noSuchValue = 'The field cannot have this value.';
export const cadence = 'Must be 7, 14, 21 or 28 days.';
export const useCadence = (a: { readonly path: string }): string => `Use PUT ${a.path} instead.`;
export const onlyWith = (a: { readonly choice: string }): string => `Allowed only with “${a.choice}”.`;
export const afterFirstDayAway = 'Must be after the first day away.';
export const withinTwoYears = 'Must be less than two years after the first day away.';
export const moreRecent = 'Must be more recent.';
export const inThePast = 'Must be in the past.';
export const lengthOfMeeting = 'Must be 15 minutes to 3 hours after the start.';
export const templateId = (a: { readonly example: string }): string => `Must be the id of a template, for example ${a.example}.`;
export const idOfPath = 'The id in the file must match the id in the path.';
export const noSuchTemplate = (a: { readonly path: string }): string => `There is no such template. Use one that ${a.path} lists.`;
export const hours = (a: { readonly least: number; readonly most: number }): string => `Must be from ${number(a.least)} to ${number(a.most)} hours.`;
export const oneOfOrEmpty = (a: { readonly choices: readonly string[] }): string => `Must be ${listOr(a.choices)}, or empty.`;
export const words = (a: { readonly most: number }): string => `Must have at least one word and at most ${(isOne(a.most) ? `${number(a.most)} character` : `${number(a.most)} characters`)}.`;
export const numberFromTo = (a: { readonly least: number; readonly most: number }): string => `Must be a number from ${number(a.least)} to ${number(a.most)}.`;
export const pageToken = 'This is not a page token from this API. Start again with the first page.';
export const trueOrFalse = (a: { readonly yes: string; readonly no: string }): string => `Must be ${a.yes} or ${a.no}.`;
export const utc = (a: { readonly example: string }): string => `Must be a time in UTC, such as ${a.example}.`;
export const hexadecimal = 'Must be 32 lower-case hexadecimal digits.';
export const idOrNothing = 'Must match the id in the path, or be left out.';
export const notEmpty = 'Must not be empty.';
export const atMostKib = (a: { readonly most: number }): string => `Must be at most ${number(a.most)} KiB.`;
export const notText = 'Must not contain NUL or invalid characters.';
export const oneETag = 'Must be one ETag, exactly as you received it, with its quotes.';
export const minutes = (a: { readonly least: number; readonly most: number }): string => `Must be from ${number(a.least)} to ${number(a.most)} minutes.`;
export const withinAYear = 'Must be within a year from now, past or future.';
export const mostItems = (a: { readonly most: number }): string => `At most ${(isOne(a.most) ? `${number(a.most)} item is` : `${number(a.most)} items are`)} allowed.`;
export const itemId = 'Must be 1 to 64 letters, digits or hyphens.';
export const charactersFromOne = (a: { readonly most: number }): string => `Must be 1 to ${number(a.most)} characters.`;
export const notBeforeStart = 'Must not be before the start.';
export const idOfAtMost = (a: { readonly most: number }): string => `Must be an id of at most ${(isOne(a.most) ? `${number(a.most)} character` : `${number(a.most)} characters`)}.`;
export const mostAttendees = (a: { readonly most: number }): string => `At most ${(isOne(a.most) ? `${number(a.most)} attendee is` : `${number(a.most)} attendees are`)} allowed.`;
export const address = 'Must be an email address.';
export const charactersAtMost = (a: { readonly most: number }): string => `Must be at most ${(isOne(a.most) ? `${number(a.most)} character` : `${number(a.most)} characters`)}.`;
export const todayOrEarlier = 'Must be today or earlier.';
export const withinLastYear = 'Must be within the last year.';
export const reportWhoManages = 'Must be one of your reports who has reports of their own.';
export const notBeforeFirstDay = 'Must not be before the first day.';
export const withinYears = (a: { readonly years: number }): string => `Must be less than ${number(a.years)} years after the first day.`;
export const mostAbsences = (a: { readonly most: number }): string => `At most ${(isOne(a.most) ? `${number(a.most)} absence is` : `${number(a.most)} absences are`)} allowed. Remove one that is over.`;
export const mostPeople = (a: { readonly most: number }): string => `At most ${(isOne(a.most) ? `${number(a.most)} person is` : `${number(a.most)} people are`)} allowed in one request.`;
export const somebody = 'Must be the id or the email address of somebody in the directory.';
export const personTwice = 'This person is in the list more than once.';
export const items = {
  sameId: 'Another item of this pair has the same id.',
  twice: 'This item is in the list more than once.',
  removal: 'Only its author can remove an item; tick it off instead.',
  rewording: 'Only its author can change the text of an item.',
  mostOpen: (a: { readonly most: number }): string => `A pair can have ${number(a.most)} open items; tick some off first.`,
  of: (a: { readonly id: string; readonly fault: string }): string => `${a.id}: ${a.fault}`,
};
export const template = {
  line: (a: { readonly line: number; readonly fault: string }): string => `Line ${number(a.line)}: ${a.fault}`,
  tooLarge: (a: { readonly kib: number }): string => `The file is larger than ${number(a.kib)} KiB; shorten it to about a page.`,
  notClosed: 'The front matter is not closed; end it with a line of ---.',
  noFrontMatter: 'The file must start with a line of ---, then its front matter (id, version, kind, cadence, minutes, purpose), then --- again.',
  minutesTogether: (a: { readonly sum: number; readonly minutes: number }): string => `The sections take ${number(a.sum)} minutes in total, but the 1:1 has ${number(a.minutes)}; shorten a section or increase “minutes”.`,
  invalidYaml: (a: { readonly column: number }): string => `The front matter is not valid YAML at column ${number(a.column)}. Put values that contain a colon or start with a special character in quotes.`,
  openList: 'The front matter is not valid YAML: a list is not closed; end it with ].',
  alias: 'A value that starts with “*” must be in quotes.',
  duplicateKey: (a: { readonly key: string }): string => `The key “${a.key}” occurs twice; keep only one.`,
  keyValueLines: (a: { readonly keys: readonly string[] }): string => `The front matter must consist of lines of “key: value” with the keys ${listShort(a.keys)}.`,
  unknownKey: (a: { readonly key: string; readonly keys: readonly string[] }): string => `There is no key “${a.key}”; the keys are ${listShort(a.keys)}.`,
  missingKey: (a: { readonly key: string; readonly expected: string }): string => `The key “${a.key}” is missing; add ${a.expected}.`,
  mustBe: (a: { readonly key: string; readonly expected: string }): string => `“${a.key}” must be ${a.expected}.`,
  emptyKey: (a: { readonly key: string; readonly expected: string }): string => `“${a.key}” is empty; use ${a.expected}.`,
  notOne: (a: { readonly word: string; readonly key: string; readonly expected: string }): string => `“${a.word}” is not a ${a.key}; use ${a.expected}.`,
  expectedId: 'a name in kebab-case of at most 64 characters, like direct-report-weekly',
  expectedVersion: 'a whole number, 1 or more',
  expectedMinutes: (a: { readonly most: number }): string => `a whole number from 10 to ${number(a.most)}`,
  expectedPurpose: (a: { readonly most: number }): string => `one or two sentences of at most ${number(a.most)} characters`,
  expectedEvidence: (a: { readonly most: number }): string => `one or two sentences of at most ${number(a.most)} characters, or experience`,
  expectedWords: (a: { readonly words: readonly string[] }): string => `one or more of ${listShort(a.words)}`,
  leaveOutLines: (a: { readonly key: string; readonly most: number; readonly count: number }): string => `“${a.key}” must be 1 to ${number(a.most)} sentences, each on a line that starts with “- ”; this one has ${number(a.count)}.`,
  lineLength: (a: { readonly key: string; readonly most: number }): string => `Each line of “${a.key}” must have 1 to ${number(a.most)} characters; put it in quotes if it contains a colon.`,
  inKey: (a: { readonly key: string; readonly fault: string }): string => `In “${a.key}”: ${a.fault}.`,
  inText: (a: { readonly text: string; readonly fault: string }): string => `In “${a.text}”: ${a.fault}.`,
  length: (a: { readonly most: number }): string => `it must have 1 to ${number(a.most)} characters`,
  linkElsewhere: 'A template cannot have a link whose address is defined elsewhere; write the address in the link itself, [like this](https://...).',
  deepHeading: 'A template cannot have a heading deeper than ##; use # for the title and ## for sections.',
  html: 'HTML is not allowed in a template; use Markdown.',
  otherBlock: 'A template can have only headings, lists and paragraphs; write this as one of these.',
  title: 'The title must have 1 to 80 characters and no placeholders.',
  afterTitle: 'Only sections may follow the title: move this into a section or into “purpose”.',
  noTitle: 'After the front matter, a template must start with one title, “# Like this”.',
  onlyPrompts: 'A section must contain only a list of prompts: start the line with “- ”.',
  promptCount: (a: { readonly most: number; readonly count: number }): string => `A section must have 1 to ${number(a.most)} prompts, each on a line that starts with “- ”; this one has ${number(a.count)}.`,
  emptyNote: 'The coaching note is empty; write something that helps the person who leads.',
  promptParagraph: 'A prompt must be one paragraph, without lists or anything else in it; split it into several prompts.',
  htmlInline: 'HTML and images are not allowed; use plain text.',
  noteMissing: (a: { readonly heading: string }): string => `A template must end with one section “## ${a.heading}” for the person who leads; add it.`,
  noteNotLast: (a: { readonly heading: string }): string => `A template must end with one section “## ${a.heading}” for the person who leads; keep only one, at the end.`,
  sectionCount: (a: { readonly most: number; readonly count: number }): string => `A template must have 1 to ${number(a.most)} sections with a heading like “## Your topics (20 min)”; this one has ${number(a.count)}.`,
  idTaken: (a: { readonly id: string; readonly file: string }): string => `The id “${a.id}” is already taken by ${a.file}; give this template another id, or remove one of the two.`,
  placeholderOpen: (a: { readonly ends: string }): string => `this placeholder is not closed; end it with ${a.ends}`,
  unknownTag: (a: { readonly tag: string; readonly tags: readonly string[] }): string => `invalid placeholder: there is no tag “${a.tag}”; use only ${listShort(a.tags)}`,
  unknownFilter: (a: { readonly filter: string; readonly filters: readonly string[] }): string => `there is no filter “${a.filter}”; use only the filters ${listShort(a.filters)}`,
  tooManyLoops: (a: { readonly most: number }): string => `there are more than ${number(a.most)} loops in one line; use fewer`,
  noRanges: 'ranges are not allowed; loop over open_items or stuck_items',
  tagOpen: (a: { readonly tag: string; readonly end: string }): string => `invalid placeholder: the tag “${a.tag}” is not closed; close it in the same line with ${a.end}`,
  tagAlone: (a: { readonly tag: string }): string => `invalid placeholder: the tag “${a.tag}” does not belong here; remove it, or begin in the same line with what it belongs to`,
  invalidPlaceholder: (a: { readonly placeholder: string; readonly example: string }): string => `invalid placeholder: “${a.placeholder}” cannot be read; write it like ${a.example}`,
  cannotFill: (a: { readonly name: string; readonly names: readonly string[] }): string => `the placeholder cannot be filled: there is no value “${a.name}”; use ${listShort(a.names)}`,
  filterValues: (a: { readonly example: string }): string => `the placeholder cannot be filled: a filter has too few or too many values; write them after a colon, like ${a.example}`,
  cannotUse: (a: { readonly example: string }): string => `the placeholder cannot be filled: a filter or a comparison cannot use its value; write it like ${a.example}`,
  tooLong: 'the text is too long once it is filled in; use fewer loops',
  fileName: (a: { readonly example: string }): string => `Name the file after the template’s id, like ${a.example}: lower-case letters, digits and hyphens.`,
};
