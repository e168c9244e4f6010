// How large the bundles may be, and what must not be in them. Sizes are after gzip, as they are sent.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const kib = 1024;
const english = { firstPaint: 54 * kib, untilNamed: 60 * kib, events: 9.3 * kib };

/**
 * Languages that may be larger than English, by tag. A sentence takes more letters in German, French and Spanish, and three bytes a
 * letter in Japanese; the code is the same.
 */
const ofLanguage = {
  de: { untilNamed: 61 * kib, events: 15 * kib },
  es: { untilNamed: 61 * kib, events: 15 * kib },
  fr: { untilNamed: 61 * kib, events: 15 * kib },
  ja: { firstPaint: 55 * kib, untilNamed: 62 * kib, events: 15 * kib },
};

/** @returns the size of each bundle of a language and its budget. */
export async function sizesOf(root, { tag, folder, metafile }) {
  const budgets = { ...english, ...ofLanguage[tag.replace('-formal', '')] };
  const first = (page) => [...firstPaint(metafile, `${folder}/${page}.js`), `${folder}/${page}.css`, `${folder}/theme.css`]
    .filter((file) => existsSync(root + file));
  const named = untilNamed(metafile, first('taskpane'));
  return [
    { what: 'First paint of the pane', bytes: await weigh(root, first('taskpane')), most: budgets.firstPaint },
    { what: 'The pane until it names the other person', bytes: await weigh(root, named), most: budgets.untilNamed },
    { what: 'First paint of the page', bytes: await weigh(root, first('page')), most: budgets.firstPaint },
    { what: 'Events', bytes: await weigh(root, [`${folder}/launchevent.js`]), most: budgets.events },
  ];
}

export async function budgetViolations(root, sizes, { folder, metafile }) {
  const over = sizes.filter((s) => s.bytes > s.most).map((s) => `${s.what} is over its budget: ${s.bytes} of ${s.most} bytes.`);
  return [...over, ...msalViolations(folder, metafile), ...await signInViolations(root, folder)];
}

/** A page's own script and everything that it imports statically. Dynamic imports come after the first paint. */
export function firstPaint(metafile, script) {
  const files = new Set();
  const visit = (file) => {
    if (files.has(file)) {
      return;
    }

    files.add(file);
    metafile.outputs[file].imports.filter((i) => i.kind === 'import-statement' && !i.external).forEach((i) => visit(i.path));
  };
  visit(script);
  return [...files];
}

/** The first paint, and what is loaded while Outlook starts. */
function untilNamed(metafile, first) {
  const [script] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'src/taskpane/openPane.tsx');
  return [...new Set([...first, ...firstPaint(metafile, script)])];
}

async function weigh(root, files) {
  const contents = await Promise.all(files.map((file) => readFile(root + file)));
  return contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}

/** MSAL must be in its own script, and not part of the first paint. */
function msalViolations(folder, { outputs }) {
  const isMsal = (input) => input.includes('node_modules/@azure/msal');
  const containsMsal = ({ inputs }) => Object.entries(inputs).some(([input, { bytesInOutput }]) => isMsal(input) && bytesInOutput > 0);
  const containsMore = ({ inputs }) => Object.keys(inputs).some((input) => !isMsal(input) && !input.startsWith('src/auth/msal'));
  const holders = Object.entries(outputs).filter(([, output]) => containsMsal(output));
  const mixed = holders.filter(([, output]) => containsMore(output));
  const first = ['taskpane', 'page'].flatMap((page) => firstPaint({ outputs }, `${folder}/${page}.js`));
  const early = holders.filter(([file]) => first.includes(file));
  return [
    ...holders.length === 0 ? ['MSAL is in no script, so nobody could sign in.'] : [],
    ...mixed.map(([file]) => `${file} contains MSAL and something else.`),
    ...early.map(([file]) => `${file} contains MSAL and belongs to the first paint.`),
  ];
}

/** A build for an organisation must not contain the sign-in without a password. */
async function signInViolations(root, folder) {
  const scripts = (await readdir(root + folder, { recursive: true })).filter((file) => file.endsWith('.js'));
  const texts = await Promise.all(scripts.map((file) => readFile(`${root}${folder}/${file}`, 'utf8')));
  const local = scripts.filter((_, at) => texts[at].includes('X-Local-User'));
  return local.map((file) => `${folder}/${file} contains the local sign-in.`);
}
