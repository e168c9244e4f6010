// Writes the settings of a deployment into a build: the sign-in and the API of the pane (config.json), and the permission of its pages to
// call that API and no other (staticwebapp.config.json). The variables have the names that azd gives its hooks.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export async function writeSite(folder, { API_URL, ENTRA_AUTHORITY, ONEONONE_API_CLIENT_ID }) {
  const missing = Object.entries({ API_URL, ENTRA_AUTHORITY, ONEONONE_API_CLIENT_ID }).filter(([, value]) => !value).map(([name]) => name);
  if (missing.length > 0) {
    throw new Error(`The add-in cannot be configured: ${missing.join(', ')} is not set. 'azd provision' sets it.`);
  }

  const api = originOf(API_URL);
  // The pane and the API are one registration. Entra ID renews a token that an application requests for itself only if the scope names it
  // by its id (AADSTS90009): https://learn.microsoft.com/entra/identity-platform/reference-error-codes.
  const scope = `${ONEONONE_API_CLIENT_ID}/OneOnOne.Use`;
  const configuration = { clientId: ONEONONE_API_CLIENT_ID, authority: ENTRA_AUTHORITY, scope, api };
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
    throw new Error('staticwebapp.config.json has no connect-src to extend.');
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
