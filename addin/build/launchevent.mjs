// The file that classic Outlook on Windows runs without a page. It must have no imports and use at most ES2016, which is what Microsoft
// documents for that runtime (https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation). esbuild takes care of the
// syntax; test/launchevent checks the functions that are called.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { notPeople } from './notPeople.mjs';

// esbuild turns {...spread} into calls of this ES2017 function.
const spread = 'Object.getOwnPropertyDescriptors||(Object.getOwnPropertyDescriptors=function(o){'
  + 'return Reflect.ownKeys(o).reduce(function(all,key){all[key]=Object.getOwnPropertyDescriptor(o,key);return all},{})});';

/** @param plugins - that put a language into it; none for English. */
export async function bundleLaunchEvent(plugins = []) {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL('../src/launchevent/main.ts', import.meta.url))],
    plugins: [...plugins, notPeople],
    bundle: true,
    format: 'iife',
    target: 'es2016',
    minify: true,
    banner: { js: spread },
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  return file.text;
}
