// Builds the add-in twice: dist for an organisation, dist-local for the Local host, where nobody needs a password. Only the second one
// contains the local sign-in. Each has a folder for each language other than English.
import { fileURLToPath } from 'node:url';
import { budgetViolations, sizesOf } from './budgets.mjs';
import { buildAllInto } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const built = await buildAllInto('dist');
await buildAllInto('dist-local', { localSignIn: true });

for (const language of built) {
  const sizes = await sizesOf(root, language);
  for (const { what, bytes, most } of sizes) {
    console.log(`${language.tag}: ${what}: ${(bytes / 1024).toFixed(1)} of ${(most / 1024).toFixed(1)} KiB gzip`);
  }

  const violations = await budgetViolations(root, sizes, language);
  violations.forEach((violation) => console.error(`${language.tag}: ${violation}`));
  process.exitCode = violations.length > 0 ? 1 : process.exitCode;
}
