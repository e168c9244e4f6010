// The file that classic Outlook on Windows runs without a page. It must have no imports and use at most ES2016, which is what Microsoft
// documents for that runtime (https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation). esbuild takes care of the
// syntax; test/launchevent checks the functions that are called.
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { eventFormsIn } from './eventForms.mjs';
import { eventTemplatesIn } from './eventTemplates.mjs';
import { notPeople } from './notPeople.mjs';

/**
 * esbuild's code for {...spread} also copies getters and symbols, which takes an ES2017 function and half a kilobyte.
 * Object.assign copies what plain data has.
 */
const spread = [/  var __defProp\b[\s\S]*?__spreadProps = .*;\n/, '  var __spreadProps = Object.assign;\n'];

/** Its code for async functions passes on `this` and `arguments`, which none of ours uses. */
const async = [/  var __async = [\s\S]*?\n  };\n/, `  var __async = (body) => new Promise((resolve) => {
    var steps = body();
    var go = ({ done, value }) => done ? value
      : Promise.resolve(value).then((known) => go(steps.next(known)), (error) => go(steps.throw(error)));
    resolve(go(steps.next()));
  });\n`];

/** A constant of one line. */
const constant = /^  var (\w+) = ((?:["'`/\d]|new Set\(|\[).*);\n/gm;

/**
 * Fields of our own, which get short names. The events read nothing else that has such a field: not Outlook's objects, not JavaScript's,
 * and not what is stored. A test checks the last two, and the events do nothing in their tests if it is Outlook's.
 */
export const ownFields = [
  'kind', 'text', 'address', 'tokens', 'links', 'attributes', 'fingerprint', 'isBalanced', 'isEmpty', 'hasStrayMarker', 'sections',
  'emptied', 'section', 'parent', 'isFoundByName', 'isOrganizer', 'mayStayAway', 'isAllDay', 'isPrivate', 'isOrganizerCopy', 'isCancelled',
  'hidesAttendees', 'attendees', 'showAs', 'delegatedTo',
  'response', 'html', 'reason', 'readMeeting', 'readRoaming', 'readSession', 'saveSession', 'showOffer', 'removeOffer',
  'invite', 'hasAttachments', 'prepend', 'read', 'offer', 'noAgenda', 'alsoGoesTo', 'action', 'more', 'minutes',
  'foundByName', 'button', 'tag', 'endsAt',
];

function withSmallHelpers(code) {
  const small = [spread, async].reduce((text, [helper, smaller]) => {
    if (!helper.test(text)) {
      throw new Error(`esbuild writes its helpers in another way than before: ${String(helper)}`);
    }

    return text.replace(helper, smaller);
  }, code).replaceAll('__spreadValues', '__spreadProps')
    .replaceAll(/__spreadProps\(__spreadProps\(\{\}, ([\w.]+)\), /g, '__spreadProps({}, $1, ')
    .replaceAll(/__async\((?:this|null), null, /g, '__async(');
  if (/__async\((?!function\*)/.test(small)) {
    throw new Error('An async function of the events uses `this` or `arguments`.');
  }

  return small;
}

/** Puts each constant that is used once where it is used, which esbuild does not do. */
function withoutConstants(code) {
  return [...code.matchAll(constant)].reduce((text, [line, name, value]) => {
    const word = new RegExp(`\\b${name}\\b`, 'g');
    return text.match(word).length === 2 ? text.replace(line, '').replace(word, () => value) : text;
  }, code);
}

/**
 * @param plugins - that put a language into it; none for English.
 * @param tag - the language of the templates.
 * @param folders - those of all languages but English: whether this one has two forms of address.
 */
export async function bundleLaunchEvent(plugins = [], tag = 'en', folders = []) {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL('../src/launchevent/main.ts', import.meta.url))],
    plugins: [...eventFormsIn(tag, folders), ...plugins, ...tag === 'en' ? [] : [eventTemplatesIn(tag)], notPeople],
    bundle: true,
    format: 'iife',
    target: 'es2016',
    // Fields are assigned, not defined.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  const source = withoutConstants(withSmallHelpers(file.text)).replaceAll(/^( +|.*\bfor \()const /gm, '$1let ');
  const { code } = await transform(source, { minify: true, target: 'es2016', mangleProps: new RegExp(`^(?:${ownFields.join('|')})$`) });
  return code;
}
