// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const signIn = {
  nobody: 'Personne n’est connecté à Microsoft 365 sur cette machine. Exécuter : oneonone login',
  noConsent: 'Cette application n’a pas accès à Microsoft 365 (le consentement manque). Une personne qui administre Microsoft 365 doit l’accorder : centre d’administration Entra, Applications d’entreprise, cette application, Autorisations, Accorder un consentement d’administrateur.',
  unknownClient: 'Le locataire n’a pas d’application avec cet ID client. Vérifier l’ID client et le locataire.',
  unknownTenant: 'Ce locataire n’existe pas. Vérifier l’ID ou le domaine du locataire.',
  expired: 'La connexion a expiré, ou l’organisation en exige une nouvelle. Exécuter : oneonone login',
  wrongSecret: 'Le secret de l’application est incorrect ou a expiré. Une personne qui administre Microsoft 365 peut en créer un nouveau.',
  blocked: 'Les règles de l’organisation bloquent cette application (accès conditionnel ou attribution). Une personne qui administre Microsoft 365 peut l’autoriser.',
  again: 'Microsoft 365 exige une nouvelle connexion. Exécuter : oneonone login',
  failed: (a: { readonly reason: string }): string => `La connexion à Microsoft 365 a échoué : ${a.reason}`,
  failedWith: (a: { readonly code: string; readonly reason: string }): string => `La connexion à Microsoft 365 a échoué (${a.code}) : ${a.reason}`,
};
export const graph = {
  busy: (a: { readonly what: string; readonly code: string; readonly seconds: number }): string => `Microsoft 365 est surchargé ; lecture impossible : ${a.what} (${a.code}). Réessayer dans ${(isOne(a.seconds) ? `${number(a.seconds)}\u00a0seconde` : isMany(a.seconds) ? `${number(a.seconds)} de secondes` : `${number(a.seconds)}\u00a0secondes`)}.`,
  denied: (a: { readonly what: string; readonly code: string; readonly permission: string }): string => `Microsoft 365 a refusé l’accès : ${a.what} (${a.code}). Une personne qui administre Microsoft 365 doit accorder ${a.permission} à cette application et y consentir.`,
  refused: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 n’a pas accepté la connexion ; lecture impossible : ${a.what} (${a.code}). Se reconnecter : oneonone login.`,
  silent: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 n’a pas répondu ; lecture impossible : ${a.what} (${a.code}). Réessayer plus tard.`,
  rejected: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 a rejeté la requête : ${a.what} (${a.code}). C’est une erreur du programme ou des paramètres.`,
  noMailbox: 'Le compte connecté n’a pas de boîte aux lettres, donc pas de calendrier.',
};
export const things = {
  people: 'les personnes',
  groups: 'les groupes',
  rooms: 'les salles',
  workspaces: 'les espaces de travail',
  ownEntry: 'la fiche personnelle',
  reports: 'les personnes directement rattachées',
};
export const data = {
  isFile: (a: { readonly path: string }): string => `${a.path} est un fichier ; indiquer un dossier pour les données.`,
  unusable: (a: { readonly path: string; readonly reason: string }): string => `Le dossier des données ${a.path} est inutilisable : ${a.reason} Indiquer un autre dossier, ou rendre celui-ci accessible en écriture.`,
  newer: (a: { readonly path: string; readonly found: string; readonly known: string }): string => `${a.path} vient d’une version plus récente de ce programme (schéma ${a.found} ; celui-ci connaît ${a.known}). Mettre à jour le programme, ou indiquer un autre dossier des données.`,
  noLog: (a: { readonly path: string }): string => `${a.path} est sur un système de fichiers où SQLite ne peut pas tenir de journal (write-ahead log) ; choisir un dossier des données sur un disque local.`,
  inUse: (a: { readonly path: string; readonly seconds: number }): string => `${a.path} est utilisé par un autre processus depuis ${(isOne(a.seconds) ? `${number(a.seconds)}\u00a0seconde` : isMany(a.seconds) ? `${number(a.seconds)} de secondes` : `${number(a.seconds)}\u00a0secondes`)} ; réessayer quand il aura terminé.`,
  readOnly: (a: { readonly path: string }): string => `${a.path} n’est pas accessible en écriture ; donner le droit d’écriture, ou indiquer un autre dossier des données.`,
  noDatabase: (a: { readonly path: string }): string => `${a.path} n’est pas une base de données, ou elle est endommagée ; le déplacer ou le restaurer depuis une sauvegarde.`,
  notOpened: (a: { readonly path: string }): string => `${a.path} ne peut pas être ouvert ; donner le droit de lecture et d’écriture, ou indiquer un autre dossier des données.`,
  failed: (a: { readonly path: string; readonly reason: string }): string => `${a.path} ne peut être ni lu ni écrit : ${a.reason}`,
  noPreview: (a: { readonly path: string }): string => `${a.path} existe déjà et n’est pas un aperçu ; choisir un autre dossier avec --out.`,
  noSample: (a: { readonly path: string }): string => `${a.path} contient autre chose qu’une organisation d’exemple. Choisir un dossier vide ou nouveau.`,
  contended: (a: { readonly what: string }): string => `${a.what} a été sans cesse modifié par d’autres en même temps, si bien que cette modification n’est pas enregistrée. Réessayer.`,
};
export const document = {
  newer: (a: { readonly kind: string; readonly found: number; readonly known: number }): string => `Un document du type « ${a.kind} » est enregistré en version ${number(a.found)} ; ce programme connaît les versions jusqu’à ${number(a.known)}. Mettre à jour le programme.`,
  damaged: (a: { readonly kind: string; readonly error: string }): string => `Un document du type « ${a.kind} » est endommagé (${a.error}) ; le restaurer depuis une sauvegarde.`,
  sealed: (a: { readonly kind: string }): string => `Un document du type « ${a.kind} » contient du texte chiffré que ce programme ne peut pas ouvrir. Mettre à jour le programme.`,
  incomplete: (a: { readonly member: string }): string => `Il manque « ${a.member} » dans un document ; le restaurer depuis une sauvegarde.`,
};
export const sample = {
  fictional: 'L’entreprise d’exemple Northwind Example et ses calendriers. Toutes les personnes sont fictives.',
  replaced: 'Ce dossier est remplacé en entier chaque fois que l’exemple est réécrit : n’y conserver aucun fichier personnel.',
};
