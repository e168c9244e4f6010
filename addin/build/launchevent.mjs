// The one file that classic Outlook on Windows runs without a page: no imports, and no more than ES2016, which is what the vendor
// promises of that runtime (https://learn.microsoft.com/office/dev/add-ins/develop/event-based-activation); esbuild sees to the
// syntax, and test/launchevent to what is called.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// What esbuild writes for {...spread} calls this function of ES2017.
const spread = 'Object.getOwnPropertyDescriptors||(Object.getOwnPropertyDescriptors=function(o){'
  + 'return Reflect.ownKeys(o).reduce(function(all,key){all[key]=Object.getOwnPropertyDescriptor(o,key);return all},{})});';

export async function bundleLaunchEvent() {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL('../src/launchevent/main.ts', import.meta.url))],
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
