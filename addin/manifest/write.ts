import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Site } from './addIn';
import { files, packageIcons, product } from './product';
import { development, production } from './sites';
import { unifiedManifest } from './unifiedManifest';
import { xmlManifest } from './xmlManifest';

const usage = `Writes manifest.xml, the folder "unified" with manifest.json and its icons, and what Outlook looks for under .well-known.

  npm run manifest -- --origin https://oneonone.example.com --client-id GUID   for an organisation
  npm run manifest -- --development [--origin https://localhost:7443]          for a machine at home

  --support URL, --privacy URL, --terms URL   your own pages about it, for people who ask; default: this product's
  --out FOLDER   default: dist`;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export class WrongUsage extends Error {
  constructor(message: string) {
    super(`${message}\n\n${usage}`);
  }
}

/** @param icons - the folder with the icons of the package. */
export async function writeManifests(args: string[], icons: string, out: string): Promise<string> {
  const asked = parse(args);
  const site = siteOf(asked);
  const folder = asked.out ?? out;
  const unified = join(folder, 'unified');
  await mkdir(unified, { recursive: true });
  await writeFile(join(folder, 'manifest.xml'), xmlManifest(product, site));
  await writeFile(join(unified, 'manifest.json'), `${JSON.stringify(unifiedManifest(product, site), null, 2)}\n`);
  await mkdir(join(folder, '.well-known'), { recursive: true });
  await writeFile(join(folder, '.well-known', 'microsoft-officeaddins-allowed.json'), `${JSON.stringify(allowedScripts(site), null, 2)}\n`);
  for (const { file } of Object.values(packageIcons)) {
    await copyFile(join(icons, file), join(unified, file));
  }

  return folder;
}

/** By which Outlook knows that the script of the events is this site's own, before it gives it a token. */
export function allowedScripts({ origin }: Site): object {
  return { allowed: [origin + files.eventScript] };
}

export interface Asked {
  readonly 'origin'?: string;
  readonly 'client-id'?: string;
  readonly 'development'?: boolean;
  readonly 'out'?: string;
  readonly 'support'?: string;
  readonly 'privacy'?: string;
  readonly 'terms'?: string;
}

function parse(args: string[]): Asked {
  try {
    return parseArgs({
      args,
      options: {
        'origin': { type: 'string' },
        'client-id': { type: 'string' },
        'development': { type: 'boolean' },
        'out': { type: 'string' },
        'support': { type: 'string' },
        'privacy': { type: 'string' },
        'terms': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

export function siteOf(asked: Asked): Site {
  if (asked.development === true) {
    return asked.origin === undefined ? development : { ...development, origin: originOf(asked.origin) };
  }

  if (asked.origin === undefined || asked['client-id'] === undefined) {
    throw new WrongUsage('For an organisation both --origin and --client-id are needed.');
  }

  if (!guid.test(asked['client-id'])) {
    throw new WrongUsage(`--client-id '${asked['client-id']}' is not the id of an app registration.`);
  }

  return {
    ...production,
    origin: originOf(asked.origin),
    signIn: { clientId: asked['client-id'].toLowerCase() },
    supportUrl: pageOf(asked, 'support') ?? production.supportUrl,
    privacyUrl: pageOf(asked, 'privacy') ?? production.privacyUrl,
    termsUrl: pageOf(asked, 'terms') ?? production.termsUrl,
  };
}

function pageOf(asked: Asked, name: 'support' | 'privacy' | 'terms'): string | null {
  const given = asked[name];
  if (given === undefined) {
    return null;
  }

  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:') {
    throw new WrongUsage(`--${name} '${given}' is not the address of a page, such as https://intranet.example.com/one-on-ones.`);
  }

  return url.href;
}

function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new WrongUsage(`--origin '${given}' is not like https://oneonone.example.com: Outlook loads nothing else.`);
  }

  return url.origin;
}
