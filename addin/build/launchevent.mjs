// The file that classic Outlook on Windows runs without a page. It must have no imports and use at most ES2016, which is what Microsoft
// documents for that runtime (https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation). esbuild takes care of the
// syntax; test/launchevent checks the functions that are called.
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { notPeople } from './notPeople.mjs';

/**
 * esbuild's code for {...spread} also copies getters and symbols, which takes an ES2017 function and half a kilobyte.
 * Object.assign copies what plain data has.
 */
const spread = [/  var __defProp\b[\s\S]*?__spreadProps = .*;\n/, '  var __spreadProps = Object.assign;\n'];

/** Its code for async functions passes on `this` and `arguments`, which none of ours uses. */
const async = [/  var __async = [\s\S]*?\n  }\);\n/, `  var __async = (body) => new Promise((resolve) => {
    var steps = body();
    var go = ({ done, value }) => done ? value
      : Promise.resolve(value).then((known) => go(steps.next(known)), (error) => go(steps.throw(error)));
    resolve(go(steps.next()));
  });\n`];

function withSmallHelpers(code) {
  const small = [spread, async].reduce((text, [helper, smaller]) => {
    if (!helper.test(text)) {
      throw new Error(`esbuild writes its helpers in another way than before: ${String(helper)}`);
    }

    return text.replace(helper, smaller);
  }, code).replaceAll('__spreadValues', '__spreadProps').replaceAll(/__async\((?:this|null), null, /g, '__async(');
  if (/__async\((?!function\*)/.test(small.replace('__async = (', ''))) {
    throw new Error('An async function of the events uses `this` or `arguments`.');
  }

  return small;
}

/** @param plugins - that put a language into it; none for English. */
export async function bundleLaunchEvent(plugins = []) {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL('../src/launchevent/main.ts', import.meta.url))],
    plugins: [...plugins, notPeople],
    bundle: true,
    format: 'iife',
    minifySyntax: true,
    target: 'es2016',
    // Fields are assigned, not defined.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  const { code } = await transform(withSmallHelpers(file.text), { minify: true, target: 'es2016' });
  return code;
}
