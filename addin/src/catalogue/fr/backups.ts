// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Laissé de côté, car c’est un lien : ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `${a.folder} est sauvegardé dans ${a.file} : ${(isOne(a.count) ? `${number(a.count)} fichier` : `${number(a.count)} fichiers`)}.`;
export const keysApart = (a: { readonly command: string }): string => `Les clés qui chiffrent ce que les gens écrivent n’y sont pas. À sauvegarder ailleurs : ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder} est restauré tel qu’il était à ${a.moment} : ${(isOne(a.count) ? `${number(a.count)} fichier` : `${number(a.count)} fichiers`)}, sans changement.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Clé ${a.number} : ${(isOne(a.count) ? `${number(a.count)} document ouvert` : `${number(a.count)} documents ouverts`)}.`;
export const notOpened = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} document ne s’ouvre pas` : `${number(a.count)} documents ne s’ouvrent pas`)} : endommagé, ou la clé manque (« keys list » indique laquelle).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Les clés de ${a.folder} sont sauvegardées dans ${a.file}. Sans la phrase secrète, personne ne peut lire ce fichier, et personne ne peut aider.`;
export const keysRestored = (a: { readonly file: string }): string => `Les clés sont dans ${a.file}.`;
export const passphrase = 'Phrase secrète';
export const newPassphrase = (a: { readonly count: number }): string => `Nouvelle phrase secrète, d’au moins ${(isOne(a.count) ? `${number(a.count)} caractère` : `${number(a.count)} caractères`)}`;
export const passphraseAgain = 'La même phrase secrète encore une fois';
