// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, listAnd, number } from './language';

export const parts = {
  permission: (a: { readonly name: string }): string => `autorisation ${a.name}`,
  readerPermission: (a: { readonly name: string }): string => `lecteur : autorisation ${a.name}`,
  writerPermission: (a: { readonly name: string }): string => `rédacteur : autorisation ${a.name}`,
  readerScope: 'lecteur : portée',
  sender: (a: { readonly number: number }): string => `envoi : expéditeur ${number(a.number)}`,
  senders: 'envoi : expéditeurs',
  clock: 'horloge',
  directory: 'annuaire',
  mailboxes: 'boîtes aux lettres',
  database: 'base de données',
  queues: 'files d’attente',
  subscriptions: 'abonnements',
  keys: 'clés du texte chiffré',
  deployment: 'déploiement',
  application: 'application',
  notifications: 'notifications',
  administrator: 'administration',
  signIn: 'connexion',
  registration: 'inscription d’application',
  consent: 'consentement',
  addIn: 'complément',
  addInSettings: 'paramètres du complément',
  manifest: 'adresses du manifeste',
};
export const notChecked = {
  what: (a: { readonly error: string }): string => `Impossible de vérifier (${a.error}).`,
  remedy: 'Voir le journal de l’application.',
};
export const notReady = {
  what: 'Pas encore prêt.',
  directory: 'Il est lu chaque nuit à 01:00 UTC, dès que le lecteur a ses autorisations.',
  database: 'Vérifier que le compte existe et que l’identité de l’application peut l’utiliser ; azd provision met les deux en place.',
  other: 'Le journal de l’application dit ce qui manque.',
};
export const keys = {
  notRead: 'Les clés du texte chiffré n’ont pas pu être lues. En attendant, ce que les gens ont écrit est illisible.',
  missing: (a: { readonly number: string }): string => `La clé ${a.number}, qui ouvre le texte chiffré, manque. La remettre en place : sans elle, ce qu’elle a chiffré est illisible.`,
  whichUnknown: 'Cette base de données contient du texte chiffré, mais aucune clé n’est là, et rien ne dit laquelle écrit. Remettre les clés en place.',
  wrong: (a: { readonly number: string }): string => `La clé ${a.number} n’est pas celle qui a chiffré le texte de cette base de données. Remettre la bonne en place.`,
  giveRole: 'Donner à l’identité de l’application le rôle Key Vault Secrets User sur le coffre ; azd provision le met en place.',
  recover: 'Créer ou récupérer dans le coffre le secret sealing-key-NUMBER (docs/operate.md, Encryption of what people write).',
  putBack: 'Remettre la version précédente du secret (docs/operate.md, Encryption of what people write).',
};
export const clock = {
  silent: 'Microsoft Graph n’a pas donné l’heure.',
  off: (a: { readonly minutes: number }): string => `Elle diffère de ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minute` : isMany(a.minutes) ? `${number(a.minutes)} de minutes` : `${number(a.minutes)}\u00a0minutes`)} de celle de Microsoft Graph.`,
  remedy: 'Mettre à l’heure cette machine. Dans Azure, redémarrer l’application.',
};
export const graph = {
  retry: 'Réessayer dans quelques minutes.',
  notAuthenticated: (a: { readonly code: string }): string => `Microsoft Graph n’accepte pas l’identité (${a.code}).`,
  provision: 'Redéployer avec azd provision, pour que l’application ait ses trois identités.',
  refused: (a: { readonly code: string }): string => `Microsoft Graph le refuse (${a.code}).`,
  noMailbox: (a: { readonly code: string }): string => `Cette boîte aux lettres n’existe pas (${a.code}).`,
  unexpected: (a: { readonly code: string }): string => `Microsoft Graph n’a pas répondu comme prévu (${a.code}).`,
};
export const directory = {
  remedy: 'Exécuter infra/entra/grant.ps1 (docs/deploy.md, étape 5). Entra ID peut mettre une heure à l’appliquer.',
};
export const mailboxes = {
  remedy: 'Exécuter infra/entra/exchange.ps1 (docs/deploy.md, étape 6), et vérifier que la boîte aux lettres est membre direct de son groupe. Exchange peut mettre deux heures à l’appliquer.',
  tooWide: (a: { readonly readable: number; readonly tried: number }): string => `Le lecteur peut lire les calendriers de personnes qui n’encadrent personne (${number(a.readable)} sur ${number(a.tried)} essayés).`,
  narrow: 'Sauf si le groupe des managers les contient exprès, retirer les autorisations de calendrier des identités dans Entra ID : elles valent pour toutes les boîtes aux lettres, quel que soit le réglage d’Exchange.',
  noSenders: 'Il n’y en a aucun.',
  setSenders: 'Les définir : azd env set ONEONONE_SENDER, puis azd provision.',
};
export const subscriptions = {
  missing: (a: { readonly missing: number; readonly all: number }): string => `Graph ne nous signale pas les changements de ${number(a.missing)} sur ${(isOne(a.all) ? `${number(a.all)} calendrier` : isMany(a.all) ? `${number(a.all)} de calendriers` : `${number(a.all)} calendriers`)}.`,
  remedy: 'Vérifier que ces personnes sont dans le groupe des organisateurs et que /api/graph/notifications est joignable de l’extérieur (docs/operate.md, « Lost subscriptions »). Ils sont recréés toutes les six heures.',
};
export const queues = {
  failed: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} message a échoué` : isMany(a.count) ? `${number(a.count)} de messages ont échoué` : `${number(a.count)} messages ont échoué`)} définitivement.`,
  remedy: 'Lire les raisons avec GET /api/work/poison, corriger la cause et les remettre en file (docs/operate.md, « Poison »).',
};
export const deployment = {
  unknown: (a: { readonly output: string }): string => `azd ne connaît aucun déploiement : ${a.output}`,
  runThere: 'À exécuter dans le dossier où azd up a été exécuté.',
  noValues: (a: { readonly names: readonly string[] }): string => `azd n’a pas de valeur pour ${listAnd(a.names)}.`,
  follow: 'Suivre docs/deploy.md, étapes 2 et 3 : register.ps1, puis azd up.',
};
export const addIn = {
  otherSettings: (a: { readonly names: readonly string[] }): string => `Ces valeurs de config.json ne sont pas celles de ce déploiement : ${listAnd(a.names)}.`,
  deploy: 'Exécuter azd deploy addin : il construit le complément pour ce déploiement.',
  otherHosts: (a: { readonly hosts: readonly string[]; readonly host: string }): string => `Le manifeste désigne ${listAnd(a.hosts)} et non ${a.host}.`,
  rollOut: 'Exécuter azd deploy addin : il construit le complément pour ce déploiement. Puis redistribuer addin/dist/manifest.xml (docs/deploy.md, étape 7).',
};
export const application = {
  notRunning: (a: { readonly status: string }): string => `Elle ne fonctionne pas (${a.status}).`,
  seeStream: 'Le flux de journaux du portail indique chaque réglage incorrect. Exécuter ensuite azd provision et azd deploy.',
  notValidated: (a: { readonly status: string }): string => `Graph n’a pas pu valider l’adresse des notifications (${a.status}).`,
  nothingBetween: 'Vérifier que rien entre Internet et l’application n’exige une connexion ni ne modifie les requêtes.',
  noToken: (a: { readonly output: string }): string => `Il n’y a pas de jeton pour l’API : ${a.output}`,
  notAllowed: 'L’API n’autorise pas cette vérification.',
  assignRole: 'Attribuer le rôle Administrator (Entra ID, Applications d’entreprise, Utilisateurs et groupes) et exécuter à nouveau az login.',
  badToken: 'L’API n’accepte pas le jeton.',
  checkIds: 'ONEONONE_API_CLIENT_ID et le locataire doivent être ceux de l’inscription d’application : azd provision les définit.',
  silent: (a: { readonly status: string }): string => `L’API n’a pas répondu (${a.status}).`,
  retry: 'Réessayer dans une minute ; voir son journal.',
};
export const unexpected = {
  what: (a: { readonly error: string }): string => `La réponse n’est pas celle attendue : ${a.error}`,
  remedy: 'Exécuter azd deploy, et réessayer dans une minute.',
};
export const signIn = {
  register: (a: { readonly url: string }): string => `Exécuter infra/entra/register.ps1 -AddInUrl "${a.url}" (docs/deploy.md, étape 3).`,
  noRegistration: (a: { readonly id: string }): string => `Il n’y en a pas avec l’id ${a.id}, ou personne n’est connecté (az login).`,
  lacks: (a: { readonly things: readonly string[] }): string => `Il manque : ${listAnd(a.things)}.`,
  redirect: (a: { readonly address: string }): string => `l’adresse de redirection ${a.address}`,
  tokens: 'les jetons de version 2',
  scope: 'l’étendue OneOnOne.Use',
  noConsent: 'Personne n’a encore donné son consentement.',
  consent: 'Ouvrir le volet une fois et consentir, ou consentir pour tout le monde dans Entra ID, Applications d’entreprise, Autorisations (docs/deploy.md, étape 7).',
};
export const programs = {
  notInstalled: (a: { readonly program: string }): string => `« ${a.program} » n’est pas installé.`,
};
