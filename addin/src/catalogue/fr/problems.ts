// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const startPage = 'Aller à la page d’accueil';
export const badRequest = {
  title: 'Nous n’avons pas compris la demande.',
};
export const notSignedIn = {
  title: 'Connecte-toi pour continuer.',
  detail: 'Cette page est réservée aux personnes de l’organisation.',
};
export const forbidden = {
  title: 'Tu n’as pas l’autorisation de faire cela.',
};
export const notInOrganisation = {
  title: 'Tu ne figures pas dans l’annuaire de cette organisation.',
  detail: 'Ta session est ouverte, mais ce compte ne figure pas dans l’annuaire. Ce n’est peut-être pas le bon compte. En cas d’arrivée récente, réessaie demain.',
};
export const notFound = {
  title: 'Introuvable.',
  detail: 'Cet élément n’existe pas, ou tu n’y as pas accès.',
};
export const methodNotAllowed = {
  title: 'Cette méthode n’est pas autorisée ici.',
  detail: 'L’en-tête Allow énumère celles qui le sont.',
};
export const notAcceptable = {
  title: 'Aucun des formats acceptés n’est disponible.',
  detail: 'Accepte text/html, text/plain ou application/json.',
};
export const stillHere = {
  title: 'Cette personne fait encore partie de l’organisation.',
  detail: 'Jusqu’à son départ, elle seule peut supprimer ses données. Le service informatique pourra le faire après son départ, une fois l’annuaire actualisé.',
};
export const changed = {
  title: 'Ceci a changé depuis ta dernière lecture.',
  detail: 'Rien n’a été enregistré. Applique ta modification à la dernière version, dans le champ « current », puis réessaie.',
};
export const tooLarge = {
  title: 'La demande est trop volumineuse.',
};
export const unsupportedMediaType = {
  title: 'Le type de contenu de la demande n’est pas pris en charge.',
  detail: 'Envoie application/json.',
};
export const versionRequired = {
  title: 'La version manque.',
  detail: 'Envoie l’ETag de la dernière version lue dans l’en-tête If-Match.',
};
export const tooManyRequests = {
  title: 'Tu as envoyé trop de demandes.',
  detail: 'Attends le nombre de secondes indiqué dans l’en-tête Retry-After.',
};
export const internalError = {
  title: 'Une erreur s’est produite de notre côté.',
  detail: 'L’erreur a été enregistrée. Si elle se reproduit, donne l’identifiant de trace au service informatique.',
};
export const notReady = {
  title: 'Le service est momentanément indisponible.',
  detail: 'Réessaie dans un instant.',
};
export const keysNotRead = {
  title: 'Impossible d’ouvrir les notes et les ordres du jour pour le moment.',
  detail: 'Rien n’est perdu. Réessaie dans un instant.',
};
export const keyMissing = {
  title: 'Impossible d’ouvrir les notes et les ordres du jour.',
  detail: 'Ces textes sont chiffrés et la clé est introuvable. Rien n’a été supprimé. Préviens le service informatique.',
};
export const timedOut = {
  title: 'La demande a pris trop de temps.',
  detail: 'Réessaie dans un instant.',
};
export const notInLine = {
  title: 'Il n’y a pas de lien hiérarchique direct entre vous deux.',
  detail: 'Seuls un manager et un membre de son équipe ont des chiffres à corriger.',
};
export const notYourManager = {
  title: 'Cette personne n’est pas ton manager.',
  detail: 'Tu peux demander un entretien à ton propre manager.',
};
export const idOfOneself = {
  title: 'Personne ne peut proposer cela pour soi-même.',
  detail: 'Une autre personne du service informatique peut le faire.',
};
export const formerIdTaken = {
  title: 'Cet ancien identifiant est déjà celui de quelqu’un d’autre.',
  detail: 'Quelqu’un a confirmé que c’était le sien. Si c’est faux, retire d’abord cette proposition.',
};
export const idInUse = {
  title: 'Cet identifiant est encore utilisé.',
  detail: 'Seul l’identifiant d’une personne qui ne figure plus dans l’annuaire peut devenir l’ancien identifiant d’une autre.',
};
export const notYourCorrection = {
  title: 'Cela n’est pas possible avec cette correction.',
  detail: 'Une correction peut être retirée par la personne qui l’a faite et contestée par l’autre.',
};
export const onlyForTheManager = {
  title: 'Seul le manager peut voir cela.',
  detail: 'Ce sont des remarques privées à l’intention du manager.',
};
export const onlyTheAuthor = {
  title: 'Seule la personne qui l’a écrit peut faire cela.',
};
export const notPrepared = {
  title: 'Il n’y a pas encore d’ordre du jour.',
  detail: 'Prépare-le avec PUT. Des sujets peuvent être ajoutés avant.',
};
export const noTemplate = {
  title: 'Aucun modèle ne convient.',
  detail: 'Utilise l’un des modèles énumérés par /api/templates.',
};
export const onlyTheAuthorOfItem = {
  title: 'Seule la personne qui l’a écrit peut faire cela.',
  detail: 'L’autre personne peut le marquer comme traité.',
};
export const tooManyItems = {
  title: 'Il y a trop de sujets en cours.',
  detail: 'Marques-en d’abord quelques-uns comme traités.',
};
export const idTaken = {
  title: 'Un autre élément porte cet identifiant.',
  detail: 'Choisis-en un autre, ou omets-le.',
};
export const noDigest = {
  title: 'Il n’y a pas de récapitulatif pour toi.',
  detail: 'Les récapitulatifs ne s’adressent qu’aux managers de managers.',
};
export const digestsOff = {
  title: 'Les récapitulatifs sont désactivés.',
  detail: 'Tant que le service informatique ne les a pas activés pour toi, le statut d’un entretien n’est visible que par les deux personnes concernées.',
};
export const assistantsOff = {
  title: 'Tu n’as pas activé les assistants.',
  detail: 'Active-les d’abord dans tes préférences.',
};
export const unknownLink = {
  title: 'Ce lien n’est pas valable.',
  detail: 'Il a peut-être été tronqué. Ouvre-le depuis l’e-mail lui-même, ou change tes paramètres dans Outlook.',
};
export const invalid = {
  title: 'Certaines valeurs de la demande ne sont pas valables.',
  detail: 'Le champ « errors » indique ce qui ne va pas pour chaque valeur.',
};
