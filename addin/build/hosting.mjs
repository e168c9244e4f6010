// The rules of the web server (staticwebapp.config.json), which also apply in the folder of each language.
import { readFile, writeFile } from 'node:fs/promises';

/** What all languages share, at the root. */
const shared = '/icons/';

/** @param added - headers by route that come before the others. */
export async function writeHosting(from, to, folders, added = {}) {
  const config = JSON.parse(await readFile(from, 'utf8'));
  const routes = [...Object.entries(added).map(([route, headers]) => ({ route, headers })), ...config.routes];
  const own = routes.filter(({ route }) => !route.startsWith(shared));
  const inFolders = folders.flatMap((folder) => own.map((rule) => within(folder, rule)));
  await writeFile(to, `${JSON.stringify({ ...config, routes: [...routes, ...inFolders] })}\n`);
}

function within(folder, { route, rewrite, ...others }) {
  return { route: `/${folder}${route}`, ...rewrite === undefined ? {} : { rewrite: `/${folder}${rewrite}` }, ...others };
}
