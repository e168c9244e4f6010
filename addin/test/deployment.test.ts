import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translatedLanguages } from '../build/language.mjs';
import { parseConfiguration } from '../src/api/configuration';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const client = '11111111-2222-3333-4444-555555555555';
const api = 'https://func-contoso.azurewebsites.net';
const environment = {
  ADDIN_URL: 'https://polite-sand.azurestaticapps.net',
  API_URL: api,
  ENTRA_AUTHORITY: 'https://login.microsoftonline.com/contoso',
  ONEONONE_API_CLIENT_ID: client,
};

/** The command of a hook for this system; null if azure.yaml has no such hook. */
function findHook(deployment: string, name: string): string | null {
  const hook = new RegExp(`^ {6}${name}:\\n {8}posix:\\n {10}shell: sh\\n {10}run: (.+)$`, 'm').exec(deployment);
  return hook?.[1] ?? null;
}

/**
 * Does with a copy of the add-in what `azd up` does after it has provisioned: the hook prepackage, its own `npm run build`, the hook
 * predeploy; then it uploads the folder that `dist` names (azure-dev, cli/azd/pkg/project/framework_service_node.go).
 */
async function deploy(folder: string): Promise<string> {
  const addIn = join(folder, 'addin');
  const deployment = await readFile(join(root, 'azure.yaml'), 'utf8');
  const isSource = (path: string): boolean => !/\/addin\/(node_modules|dist|dist-local)(\/|$)/.test(path);
  await cp(join(root, 'addin'), addIn, { recursive: true, filter: isSource });
  // The build reads what Core reads too.
  for (const read of ['functions/Core/Meetings/not-people.json', 'functions/Core/Templates/Library', 'docs/guides']) {
    await cp(join(root, read), join(folder, read), { recursive: true });
  }

  const messages = 'functions/Core/Messages';
  for (const catalogue of (await readdir(join(root, messages))).filter((name) => name.endsWith('.json'))) {
    await cp(join(root, messages, catalogue), join(folder, messages, catalogue));
  }

  await symlink(join(root, 'addin/node_modules'), join(addIn, 'node_modules'));
  for (const command of [findHook(deployment, 'prepackage'), 'npm run build', findHook(deployment, 'predeploy')]) {
    await run('sh', ['-c', command ?? 'true'], { cwd: addIn, env: { ...process.env, ...environment } });
  }

  return join(addIn, /^ {4}dist: (.+)$/m.exec(deployment)![1]!);
}

describe.skipIf(process.platform === 'win32')('What azd uploads as the add-in', () => {
  let folder = '';
  let upload = '';
  let files: string[] = [];
  const uploaded = (file: string): Promise<string> => readFile(join(upload, file), 'utf8');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deployment-'));
    upload = await deploy(folder);
    files = await readdir(upload, { recursive: true });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('names its own API and sign-in, after azd has built it once more', async () => {
    expect(parseConfiguration(JSON.parse(await uploaded('config.json')))).toEqual({
      clientId: client, authority: environment.ENTRA_AUTHORITY, scope: `${client}/OneOnOne.Use`, api,
    });
    expect(await uploaded('staticwebapp.config.json')).toContain(`connect-src 'self' ${api}`);
  });

  it('has its manifest, with the address that it is served from', async () => {
    const manifest = await uploaded('manifest.xml');
    expect(manifest).toContain(environment.ADDIN_URL);
    expect(manifest).not.toContain('localhost');
  });

  it('has its pages, and nothing from tests or the local sign-in', async () => {
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'page.html', 'sign-in.html', 'launchevent.js']));
    expect(files.filter((file) => /test|playground|\.map$/.test(file))).toEqual([]);
    for (const language of await translatedLanguages()) {
      const translated = ['taskpane.html', 'page.html', 'launchevent.js', 'guides/manager.html', 'guides/agenda.png'];
      expect(files).toEqual(expect.arrayContaining(translated.map((file) => `${language}/${file}`)));
    }

    const scripts = await Promise.all(files.filter((file) => file.endsWith('.js')).map(uploaded));
    expect(scripts.filter((script) => script.includes('X-Local-User'))).toEqual([]);
  });
});
