// Reads a catalogue of functions/Core/Messages: from ids and ICU texts to messages with typed arguments. Parts of ICU that we do not use
// are refused, so that a message means the same in C# and TypeScript.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { faultsOf } from './faults.mjs';
import { keywords, typesOf } from './types.mjs';

/** The day styles, by the name that CLDR gives each pattern. */
export const dayStyles = ['full', 'long', 'medium', 'monthDay', 'weekdayMonthDay', 'shortWeekdayMonthDay', 'weekday', 'monthYear'];
/** A line break is made where a text is laid out. A soft hyphen and a blank that does not break are letters to us. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const listStyles = ['and', 'or', 'short', 'people'];
const idForm = /^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9]*){1,2}$/;

// ICU has no argument types for lists and relative days. These two become types that it has, with our own style.
const ownTypes = [
  [/\{\s*(\w+)\s*,\s*list\s*(?:,\s*(\w+)\s*)?\}/g, (_, name, style = 'and') => `{${name}, date, list-${style}}`],
  [/\{\s*(\w+)\s*,\s*relativeDay\s*\}/g, (_, name) => `{${name}, date, relativeDay}`],
];

/** A fault of a catalogue. The message has one line for each, with file and id. */
export class CatalogueError extends Error {}

/**
 * @param file - the name for faults.
 * @param json - the text of the file.
 * @param language - its plural rules and spelling, see cldr.mjs.
 * @param base - the messages of the English catalogue, whose ids and arguments a translation must have; undefined for English itself.
 * @returns the familiar messages, and the formal ones where the language has both; each in the order of the file.
 */
export function readCatalogue(file, json, language, base) {
  const { $language: { addresses } = {}, $leftOut: leftOut = {}, $never: never = {}, ...texts } = readJson(file, json);
  const entries = Object.entries(texts).filter(([id]) => !id.startsWith('$'));
  const hasForms = addresses !== undefined;
  const faults = [
    ...twice(json), ...entries.flatMap(([id, text]) => variantFaults(id, text, hasForms)), ...unknownIn(never, texts),
    ...hasForms && addresses.length !== 2 ? ['$language: "addresses" are two words, the familiar and the formal one'] : [],
  ];
  const read = (form) => entries.flatMap(([id, text]) => {
    const own = typeof text === 'object' ? text?.[form] : text;
    return typeof own === 'string' ? [readMessage(id, own, language, faults, never[id])] : [];
  });
  const familiar = read('familiar');
  const formal = hasForms ? read('formal') : null;
  if (base !== undefined) {
    faults.push(...[familiar, formal ?? []].flatMap((messages) => differences(messages, base, leftOut)), ...missing(entries, base));
  }

  if (faults.length > 0) {
    throw new CatalogueError([...new Set(faults)].map((fault) => `${file}: ${fault}`).join('\n'));
  }

  return { familiar, formal };
}

/** The content of a file. */
export function readJson(file, json) {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new CatalogueError(`${file}: ${error.message}`);
  }
}

function readMessage(id, text, language, faults, never) {
  const faultsHere = [...idFaults(id), ...textFaults(text, language.spelling)];
  let parts = [];
  try {
    parts = read(parse(withOwnTypes(text), { ignoreTag: true, shouldParseSkeletons: false }), null, faultsHere);
  } catch (error) {
    faultsHere.push(error.message === 'MISSING_OTHER_CLAUSE' ? 'a choice has no form "other"' : error.message);
  }

  faultsHere.push(...faultsOf(parts, language, never));
  const { types, faults: typeFaults } = typesOf(parts);
  faults.push(...[...faultsHere, ...typeFaults].map((fault) => `${id}: ${fault}`));
  const [surface, ...path] = id.split('.');
  return { id, surface, group: path.length === 2 ? path[0] : null, name: path.at(-1), text, parts, types };
}

function idFaults(id) {
  if (!idForm.test(id)) {
    return ['an id is a surface, perhaps a group, and a name, such as "coverage.statuses.away"'];
  }

  // The first name after the surface is that of a constant in TypeScript.
  return keywords.has(id.split('.')[1]) ? [`"${id.split('.')[1]}" is a keyword`] : [];
}

function textFaults(text, { wideSpace, looseUnit, elision }) {
  const [, unit] = looseUnit?.exec(text) ?? [];
  return [
    ...hasStraightApostrophe(text) ? ['a straight apostrophe (write ’)'] : [],
    // ICU's parser takes a bracket that closes nothing for text.
    ...text.split('{').length < text.split('}').length ? ['a bracket that closes nothing'] : [],
    ...text.normalize('NFC') === text ? [] : ['it is not in the normal form NFC'],
    ...edgeFaults(text),
    ...controls.test(text) ? [`it contains the control character ${codeOf(controls.exec(text)[0])}`] : [],
    ...wideSpace?.test(text) ? ['a wide space next to ? ! : ; « or » (write U+202F)'] : [],
    ...unit === undefined ? [] : [`a blank between a number and "${unit}" (write U+00A0)`],
    ...elision?.test(text) ? ['a word before a name that some names would shorten, such as "de" (write "avec {name}")'] : [],
  ];
}

function edgeFaults(text) {
  if (text.trim() === '') {
    return ['it is empty'];
  }

  return text === text.trim() ? [] : ['it begins or ends with a blank, which whoever puts texts together writes'];
}

const codeOf = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** ICU's '' is allowed in pairs around what a terminal quotes of a file or an option, which shows the character that can be typed. */
function hasStraightApostrophe(text) {
  const escaped = text.split("''").length - 1;
  return text.replaceAll("''", '').includes("'") || escaped % 2 > 0 || /\p{L}''\p{L}/u.test(text);
}

/** JSON keeps the last of two texts with one id, and says nothing. */
function twice(json) {
  const ids = namesOf(json);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: it is there twice`);
}

/** The names of the outermost object. */
function namesOf(json) {
  let depth = 0;
  return [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g)].flatMap(([token, colon]) => {
    depth += { '{': 1, '}': -1 }[token] ?? 0;
    return depth === 1 && colon !== undefined ? [JSON.parse(token.slice(0, -colon.length))] : [];
  });
}

/** @param hasForms - whether the language addresses people in two ways, as du and Sie. */
function variantFaults(id, text, hasForms) {
  if (typeof text === 'string') {
    return [];
  }

  if (typeof text !== 'object' || text === null) {
    return [`${id}: it is no text`];
  }

  if (!hasForms) {
    return [`${id}: it has two forms, but "$language" names no "addresses", the words for both (as "du" and "Sie")`];
  }

  return ['familiar', 'formal'].filter((form) => typeof text[form] !== 'string').map((form) => `${id}: the ${form} form is missing`);
}

const withOwnTypes = (text) => ownTypes.reduce((all, [pattern, replacement]) => all.replace(pattern, replacement), text);

/** @param counted - the argument that # stands for; null outside a plural. */
function read(elements, counted, faults) {
  return elements.map((element) => readPart(element, counted, faults));
}

function readPart(element, counted, faults) {
  const { type, value: name, style, options } = element;
  switch (type) {
    case TYPE.literal: return { kind: 'text', value: name };
    case TYPE.argument: return { kind: 'name', name };
    case TYPE.pound: return { kind: 'number', name: counted };
    case TYPE.number: return { kind: styled('number', style, { none: 'number', percent: 'share' }, faults), name };
    case TYPE.time: return { kind: styled('time', style, { short: 'time' }, faults), name };
    case TYPE.date: return datePart(name, style, faults);
    case TYPE.select: return { kind: 'select', name, forms: formsOf(options, counted, faults) };
    case TYPE.plural:
      if (element.pluralType !== 'cardinal' || element.offset !== 0) {
        faults.push(`{${name}} is a plural with an offset or an ordinal, which we do not use`);
      }

      return { kind: 'plural', name, forms: formsOf(options, name, faults) };
    default: throw new Error(`an element of the unknown type ${type}`);
  }
}

function datePart(name, style, faults) {
  if (style === 'relativeDay') {
    return { kind: 'relativeDay', name };
  }

  const list = /^list-(.*)$/.exec(style ?? '')?.[1];
  const known = list === undefined ? dayStyles : listStyles;
  if (!known.includes(list ?? style)) {
    faults.push(`{${name}} has the style "${list ?? style ?? ''}"; known are ${known.join(', ')}`);
  }

  return list === undefined ? { kind: 'day', name, style } : { kind: 'list', name, style: list };
}

function styled(type, style, kinds, faults) {
  const kind = kinds[style ?? 'none'];
  if (kind === undefined) {
    const fault = typeof style === 'object' ? 'a skeleton, which we do not use' : `the unknown style "${style ?? ''}"`;
    faults.push(`a ${type} has ${fault}`);
  }

  return kind ?? 'number';
}

function formsOf(options, counted, faults) {
  return new Map(Object.entries(options).map(([form, { value }]) => [form, read(value, counted, faults)]));
}

/** @param never - by id, the plural forms that a message does not have because none of their numbers occurs in it. */
function unknownIn(never, texts) {
  return Object.keys(never).filter((id) => texts[id] === undefined).map((id) => `${id}: it is in "$never", and there is no such message`);
}

function missing(entries, base) {
  const ids = new Set(entries.map(([id]) => id));
  return base.filter(({ id }) => !ids.has(id)).map(({ id }) => `${id}: it is missing`);
}

/** @param leftOut - by id, the arguments of the English message for which the language has no use. */
function differences(messages, base, leftOut) {
  const known = new Map(base.map((message) => [message.id, message]));
  return messages.flatMap(({ id, types }) => {
    const english = known.get(id);
    return english === undefined
      ? [`${id}: there is no such English message`]
      : typeDifferences(id, types, english.types, leftOut[id] ?? []);
  });
}

function typeDifferences(id, types, english, leftOut) {
  const unknown = [...types].filter(([name]) => !english.has(name)).map(([name]) => `${id}: the English message has no {${name}}`);
  const other = [...types].filter(([name, type]) => english.has(name) && english.get(name).key !== type.key)
    .map(([name]) => `${id}: {${name}} is a ${types.get(name).kind} here and a ${english.get(name).kind} in English`);
  const unused = [...english.keys()].filter((name) => !types.has(name) && !leftOut.includes(name))
    .map((name) => `${id}: {${name}} is not used`);
  const wrong = leftOut.filter((name) => types.has(name) || !english.has(name))
    .map((name) => `${id}: {${name}} is not left out`);
  return [...unknown, ...other, ...unused, ...wrong];
}
