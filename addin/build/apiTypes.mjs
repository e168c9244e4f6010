// Writes src/api/schema.d.ts from the committed OpenAPI document. With --check, only checks whether it is current.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../functions/Api/openapi.json', import.meta.url);
const types = new URL('../src/api/schema.d.ts', import.meta.url);
const current = `// Generated from functions/Api/openapi.json by 'npm run api:generate'.\n${astToString(await openapiTS(document))}`;

if (!process.argv.includes('--check')) {
  await writeFile(types, current);
} else if (await readFile(types, 'utf8').catch(() => '') !== current) {
  console.error("src/api/schema.d.ts does not match functions/Api/openapi.json: run 'npm run api:generate'.");
  process.exitCode = 1;
}
