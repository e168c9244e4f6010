// Builds the add-in twice: dist for an organisation, dist-local for the Local host, where nobody needs a password. Only the second one
// contains the local sign-in.
import { fileURLToPath } from 'node:url';
import { budgetViolations, sizesOf } from './budgets.mjs';
import { buildInto } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const metafile = await buildInto('dist');
await buildInto('dist-local', { localSignIn: true });

const sizes = await sizesOf(root, metafile);
for (const { what, bytes, most } of sizes) {
  console.log(`${what}: ${(bytes / 1024).toFixed(1)} of ${most / 1024} KiB gzip`);
}

const violations = await budgetViolations(root, sizes, metafile);
violations.forEach((violation) => console.error(violation));
process.exitCode = violations.length > 0 ? 1 : 0;
