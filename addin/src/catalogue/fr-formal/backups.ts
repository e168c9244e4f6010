// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, listAnd, number } from './language';

export const leftOut = (a: { readonly path: string }): string => `Laissé de côté, car c’est un lien : ${a.path}`;
export const written = (a: { readonly folder: string; readonly file: string; readonly count: number }): string => `${a.folder} est sauvegardé dans ${a.file} : ${(isOne(a.count) ? `${number(a.count)} fichier` : `${number(a.count)} fichiers`)}.`;
export const keysApart = (a: { readonly command: string }): string => `Les clés qui chiffrent ce que les gens écrivent n’y sont pas. À sauvegarder ailleurs : ${a.command}`;
export const restored = (a: { readonly folder: string; readonly moment: string; readonly count: number }): string => `${a.folder} est restauré tel qu’il était à ${a.moment} : ${(isOne(a.count) ? `${number(a.count)} fichier` : `${number(a.count)} fichiers`)}, sans changement.`;
export const opened = (a: { readonly number: string; readonly count: number }): string => `Clé ${a.number} : ${(isOne(a.count) ? `${number(a.count)} document ouvert` : `${number(a.count)} documents ouverts`)}.`;
export const notOpened = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} document ne s’ouvre pas` : `${number(a.count)} documents ne s’ouvrent pas`)} : endommagé, ou la clé manque (« keys list » indique laquelle).`;
export const keysWritten = (a: { readonly folder: string; readonly file: string }): string => `Les clés de ${a.folder} sont sauvegardées dans ${a.file}. Sans la phrase secrète, personne ne peut lire ce fichier, et personne ne peut aider.`;
export const keysRestored = (a: { readonly file: string }): string => `Les clés sont dans ${a.file}.`;
export const passphrase = 'Phrase secrète :';
export const newPassphrase = (a: { readonly count: number }): string => `Nouvelle phrase secrète, d’au moins ${(isOne(a.count) ? `${number(a.count)}\u00a0caractère` : `${number(a.count)}\u00a0caractères`)} :`;
export const passphraseAgain = 'La même phrase secrète encore une fois :';
export const refused = {
  busy: (a: { readonly folder: string }): string => `Une autre sauvegarde de ${a.folder} est en cours ; réessayer quand elle sera terminée.`,
  noData: (a: { readonly folder: string }): string => `${a.folder} ne contient pas de données ; indiquer le dossier des données avec --data.`,
  exists: (a: { readonly file: string }): string => `${a.file} existe déjà ; indiquer un autre fichier.`,
  inside: (a: { readonly file: string }): string => `${a.file} est dans le dossier des données ; indiquer un fichier ailleurs, de préférence sur un autre disque.`,
  keysInside: (a: { readonly file: string }): string => `${a.file} est dans le dossier des données, dont les sauvegardes le contiendraient ; indiquer un fichier ailleurs.`,
  diskFull: (a: { readonly folder: string }): string => `Le disque où se trouve ${a.folder} est plein ; libérer de la place et réessayer.`,
  restoring: (a: { readonly folder: string }): string => `Un autre processus est en train de restaurer ${a.folder} ; réessayer quand il aura terminé.`,
  notEmpty: (a: { readonly folder: string }): string => `${a.folder} n’est pas vide. Une restauration n’écrase jamais de données : indiquer un dossier vide avec --data.`,
  newer: (a: { readonly file: string; readonly version: string }): string => `${a.file} vient d’une version plus récente, ${a.version}, qui enregistre les données dans un autre format. Le restaurer avec cette version.`,
  newerForm: (a: { readonly file: string; readonly version: string }): string => `${a.file} vient de la version ${a.version}, dans un format que cette version ne connaît pas. Mettre à jour le programme.`,
  notABackUp: (a: { readonly file: string; readonly reason: string }): string => `${a.file} n’est pas une sauvegarde, ou il a été tronqué : ${a.reason} Le copier de nouveau depuis l’endroit où il est conservé, ou utiliser une autre sauvegarde.`,
  damaged: (a: { readonly file: string; readonly what: string }): string => `${a.file} est endommagé : ${a.what}. Le copier de nouveau depuis l’endroit où il est conservé, ou utiliser une autre sauvegarde.`,
  database: (a: { readonly found: string }): string => `La base de données est endommagée (${a.found}). Utiliser une autre sauvegarde.`,
  keysNeeded: (a: { readonly fault: string; readonly path: string }): string => `${a.fault} Indiquer la sauvegarde des clés avec --keys, ou placer le fichier des clés à l’emplacement ${a.path}. Pour ne restaurer que ce qui se lit sans clé : --without-keys.`,
  otherKey: (a: { readonly file: string; readonly number: string }): string => `La clé ${a.number} de ${a.file} n’est pas celle de la sauvegarde. Si elle appartient à d’autres données, déplacer le fichier et réessayer.`,
  noKeys: (a: { readonly file: string }): string => `${a.file} ne contient aucune clé.`,
  wrongPassphrase: (a: { readonly file: string }): string => `${a.file} ne s’ouvre pas avec cette phrase secrète. Si elle est juste, le fichier est endommagé : utiliser une autre copie.`,
  notKeys: (a: { readonly file: string }): string => `${a.file} n’est pas une sauvegarde de clés, ou il est endommagé ; utiliser une autre copie.`,
  shortPassphrase: (a: { readonly count: number }): string => `Une phrase secrète pour des clés doit compter au moins ${(isOne(a.count) ? `${number(a.count)}\u00a0caractère` : isMany(a.count) ? `${number(a.count)} de caractères` : `${number(a.count)}\u00a0caractères`)} : cinq mots au hasard, par exemple.`,
  passphrasesDiffer: 'Les deux phrases secrètes sont différentes ; rien n’a été écrit.',
};
export const damage = {
  noManifest: 'il n’a pas de manifeste',
  missing: (a: { readonly name: string }): string => `${a.name} manque`,
  changed: (a: { readonly name: string }): string => `${a.name} a changé`,
  surplus: (a: { readonly names: readonly string[] }): string => `absent du manifeste : ${listAnd(a.names)}`,
  outside: (a: { readonly name: string }): string => `${a.name} est hors du dossier`,
  notUnpacked: (a: { readonly name: string }): string => `${a.name} ne peut pas être décompressé`,
};
