// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const noFolder = (a: { readonly path: string }): string => `${a.path} n’est pas un dossier ; indiquer le dossier des données avec --data.`;
export const added = (a: { readonly number: string; readonly path: string }): string => `La clé ${a.number} a été ajoutée à ${a.path}. Elle n’écrit pas encore.`;
export const plainNow = (a: { readonly count: number }): string => `Ce que les gens écrivent est enregistré en clair. Réécrits : ${(isOne(a.count) ? `${number(a.count)} document` : isMany(a.count) ? `${number(a.count)} de documents` : `${number(a.count)} documents`)}.`;
export const sealedNow = (a: { readonly number: string; readonly path: string; readonly count: number }): string => `La clé ${a.number} de ${a.path} chiffre ce que les gens écrivent. Réécrits : ${(isOne(a.count) ? `${number(a.count)} document` : isMany(a.count) ? `${number(a.count)} de documents` : `${number(a.count)} documents`)}.`;
export const left = (a: { readonly count: number }): string => `Non réécrits : ${(isOne(a.count) ? `${number(a.count)} document` : isMany(a.count) ? `${number(a.count)} de documents` : `${number(a.count)} documents`)}, endommagés ou sans leur clé (« keys list » montre lesquels).`;
export const damaged = (a: { readonly file: string }): string => `${a.file} est endommagé ; le restaurer depuis une sauvegarde.`;
export const notReadable = (a: { readonly file: string }): string => `${a.file} ne peut pas être lu ; donner à cet utilisateur le droit de le lire.`;
export const notWritable = (a: { readonly file: string }): string => `${a.file} n’est pas accessible en écriture ; donner à cet utilisateur le droit d’y écrire, ou indiquer un autre dossier des données.`;
export const plain = 'en clair';
export const key = (a: { readonly number: string }): string => `clé ${a.number}`;
export const documents = (a: { readonly count: number }): string => number(a.count);
export const missing = 'manquante';
export const writes = 'écrit';
