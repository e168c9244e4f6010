import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Site } from './addIn';
import { languages, pagesOf } from './languages';
import { files, packageIcons, product } from './product';
import { development, production } from './sites';
import { fileOf, unifiedLanguage } from './unifiedLanguage';
import { unifiedManifest } from './unifiedManifest';
import { xmlManifest } from './xmlManifest';

const usage = `Writes manifest.xml, the folder "unified" with manifest.json, languages and icons, and the file for Outlook in .well-known.

  npm run manifest -- --origin https://oneonone.example.com --client-id GUID   for an organisation
  npm run manifest -- --development [--origin https://localhost:7443]          for this machine

  --formal true|false                         how people are addressed, if the language has two forms; default: false
  --support URL, --privacy URL, --terms URL   your own pages about it; default: this product's
  --out FOLDER   default: dist`;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export class WrongUsage extends Error {
  constructor(message: string) {
    super(`${message}\n\n${usage}`);
  }
}

/** @param icons - the folder with the icons of the package. */
export async function writeManifests(args: string[], icons: string, out: string): Promise<string> {
  const options = parse(args);
  const site = siteOf(options);
  const folder = options.out ?? out;
  const unified = join(folder, 'unified');
  await mkdir(unified, { recursive: true });
  await writeFile(join(folder, 'manifest.xml'), xmlManifest(product, site));
  await writeFile(join(unified, 'manifest.json'), `${JSON.stringify(unifiedManifest(product, site), null, 2)}\n`);
  await Promise.all(languages.map((language) =>
    writeFile(join(unified, fileOf(language)), `${JSON.stringify(unifiedLanguage(product, site, language), null, 2)}\n`)));
  await mkdir(join(folder, '.well-known'), { recursive: true });
  await writeFile(join(folder, '.well-known', 'microsoft-officeaddins-allowed.json'), `${JSON.stringify(allowedScripts(site), null, 2)}\n`);
  for (const { file } of Object.values(packageIcons)) {
    await copyFile(join(icons, file), join(unified, file));
  }

  return folder;
}

/** Tells Outlook that the script of the events belongs to this site in each language, so that it can get a token. */
export function allowedScripts(site: Site): object {
  const folders = ['', ...languages.map((language) => `/${pagesOf(language, site)}`)];
  return { allowed: folders.map((folder) => site.origin + folder + files.eventScript) };
}

export interface Options {
  readonly 'origin'?: string;
  readonly 'client-id'?: string;
  readonly 'development'?: boolean;
  readonly 'formal'?: string;
  readonly 'out'?: string;
  readonly 'support'?: string;
  readonly 'privacy'?: string;
  readonly 'terms'?: string;
}

function parse(args: string[]): Options {
  try {
    return parseArgs({
      args,
      options: {
        'origin': { type: 'string' },
        'client-id': { type: 'string' },
        'development': { type: 'boolean' },
        'formal': { type: 'string' },
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

export function siteOf(options: Options): Site {
  const isFormal = isTrue(options.formal ?? '');
  if (options.development === true) {
    return { ...development, isFormal, ...(options.origin === undefined ? {} : { origin: originOf(options.origin) }) };
  }

  if (options.origin === undefined || options['client-id'] === undefined) {
    throw new WrongUsage('An organisation needs both --origin and --client-id.');
  }

  if (!guid.test(options['client-id'])) {
    throw new WrongUsage(`--client-id '${options['client-id']}' is not the id of an app registration.`);
  }

  return {
    ...production,
    isFormal,
    origin: originOf(options.origin),
    signIn: { clientId: options['client-id'].toLowerCase() },
    supportUrl: pageOf(options, 'support') ?? production.supportUrl,
    privacyUrl: pageOf(options, 'privacy'),
    termsUrl: pageOf(options, 'terms') ?? production.termsUrl,
  };
}

/** As azd passes its values on: nothing where none is set. */
function isTrue(text: string): boolean {
  if (!['', 'true', 'false'].includes(text.toLowerCase())) {
    throw new WrongUsage(`--formal '${text}' is neither true nor false.`);
  }

  return text.toLowerCase() === 'true';
}

function pageOf(options: Options, name: 'support' | 'privacy' | 'terms'): string | null {
  const given = options[name];
  if (given === undefined) {
    return null;
  }

  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:') {
    throw new WrongUsage(`--${name} '${given}' is not the URL of a page, such as https://intranet.example.com/one-on-ones.`);
  }

  return url.href;
}

function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || url.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new WrongUsage(`--origin '${given}' is not an https origin like https://oneonone.example.com, which Outlook requires.`);
  }

  return url.origin;
}
