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
function withSmallHelpers(code) {
  const spread = /  var __defProp\b[\s\S]*?__spreadProps = .*;\n/;
  if (!spread.test(code)) {
    throw new Error('esbuild writes {...spread} in another way than before.');
  }

  return code.replace(spread, '  var __spreadValues = Object.assign, __spreadProps = Object.assign;\n');
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
