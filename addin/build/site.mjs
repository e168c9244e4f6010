// Writes into a build what only a deployment knows: with whom the pane signs in and where its API answers (config.json), and that its
// pages may ask that API and no other (staticwebapp.config.json). The names are those that azd gives its hooks.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export async function writeSite(folder, { API_URL, ENTRA_AUTHORITY, ONEONONE_API_CLIENT_ID }) {
  const missing = Object.entries({ API_URL, ENTRA_AUTHORITY, ONEONONE_API_CLIENT_ID }).filter(([, value]) => !value).map(([name]) => name);
  if (missing.length > 0) {
    throw new Error(`The add-in cannot be told its site: ${missing.join(', ')} is not set. 'azd provision' sets it.`);
  }

  const api = originOf(API_URL);
  const configuration = { clientId: ONEONONE_API_CLIENT_ID, authority: ENTRA_AUTHORITY, scope: `api://${ONEONONE_API_CLIENT_ID}/OneOnOne.Use`, api };
  const hosting = join(folder, 'staticwebapp.config.json');
  const rules = withApi(JSON.parse(await readFile(hosting, 'utf8')), api);
  await writeFile(join(folder, 'config.json'), `${JSON.stringify(configuration, null, 2)}\n`);
  await writeFile(hosting, `${JSON.stringify(rules, null, 2)}\n`);
}

function withApi(hosting, api) {
  const header = 'Content-Security-Policy';
  const before = hosting.globalHeaders[header];
  const after = before.replace("connect-src 'self'", `$& ${api}`);
  if (after === before) {
    throw new Error('staticwebapp.config.json does not say whom the pages may ask.');
  }

  return { ...hosting, globalHeaders: { ...hosting.globalHeaders, [header]: after } };
}

function originOf(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.href !== `${url.origin}/`) {
    throw new Error(`API_URL '${address}' is not like https://func-contoso.azurewebsites.net.`);
  }

  return url.origin;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeSite(fileURLToPath(new URL('../dist', import.meta.url)), process.env);
}
