// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, listAnd, listOr, number } from './language';

export const required = 'Ce champ est obligatoire.';
export const bodyNotAsExpected = 'Le corps de la demande n’est pas le JSON attendu.';
export const noSuchField = 'Ce champ n’existe pas.';
export const noSuchValue = 'Le champ ne peut pas avoir cette valeur.';
export const cadence = 'Doit être de 7, 14, 21 ou 28\u00a0jours.';
export const useCadence = (a: { readonly path: string }): string => `Utilisez PUT ${a.path} pour cela.`;
export const onlyWith = (a: { readonly choice: string }): string => `Possible uniquement avec « ${a.choice} ».`;
export const afterFirstDayAway = 'Doit être après le premier jour d’absence.';
export const withinTwoYears = 'Doit être moins de deux ans après le premier jour d’absence.';
export const moreRecent = 'Doit être plus récent.';
export const inThePast = 'Doit être dans le passé.';
export const lengthOfMeeting = 'Doit être entre 15\u00a0minutes et 3\u00a0heures après le début.';
export const templateId = (a: { readonly example: string }): string => `Doit être l’identifiant d’un modèle, par exemple ${a.example}.`;
export const idOfPath = 'L’identifiant dans le fichier doit être le même que dans le chemin.';
export const noSuchTemplate = (a: { readonly path: string }): string => `Ce modèle n’existe pas. Utilisez l’un des modèles énumérés par ${a.path}.`;
export const hours = (a: { readonly least: number; readonly most: number }): string => `Doit être de ${number(a.least)} à ${number(a.most)}\u00a0heures.`;
export const oneOfOrEmpty = (a: { readonly choices: readonly string[] }): string => `Doit être ${listOr(a.choices)}, ou rester vide.`;
export const words = (a: { readonly most: number }): string => `Doit contenir au moins un mot et au plus ${(isOne(a.most) ? `${number(a.most)}\u00a0caractère` : `${number(a.most)}\u00a0caractères`)}.`;
export const numberFromTo = (a: { readonly least: number; readonly most: number }): string => `Doit être un nombre de ${number(a.least)} à ${number(a.most)}.`;
export const pageToken = 'Ce n’est pas un jeton de page de cette API. Recommencez à la première page.';
export const trueOrFalse = (a: { readonly yes: string; readonly no: string }): string => `Doit être ${a.yes} ou ${a.no}.`;
export const utc = (a: { readonly example: string }): string => `Doit être une heure en UTC, par exemple ${a.example}.`;
export const hexadecimal = 'Doit comporter 32 chiffres hexadécimaux en minuscules.';
export const idOrNothing = 'Doit être le même identifiant que dans le chemin, ou être omis.';
export const notEmpty = 'Ne doit pas être vide.';
export const atMostKib = (a: { readonly most: number }): string => `Ne doit pas dépasser ${number(a.most)}\u00a0Kio.`;
export const notText = 'Ne doit contenir ni NUL ni caractères non valables.';
export const oneETag = 'Doit être un seul ETag, exactement comme reçu, guillemets compris.';
export const minutes = (a: { readonly least: number; readonly most: number }): string => `Doit être de ${number(a.least)} à ${number(a.most)}\u00a0minutes.`;
export const withinAYear = 'Doit être à moins d’un an d’aujourd’hui, dans le passé ou dans l’avenir.';
export const mostItems = (a: { readonly most: number }): string => `Maximum : ${(isOne(a.most) ? `${number(a.most)} élément` : `${number(a.most)} éléments`)}.`;
export const itemId = 'Doit comporter de 1 à 64 lettres, chiffres ou traits d’union.';
export const charactersFromOne = (a: { readonly most: number }): string => `Doit comporter de 1 à ${number(a.most)}\u00a0caractères.`;
export const notBeforeStart = 'Ne doit pas être avant le début.';
export const idOfAtMost = (a: { readonly most: number }): string => `Doit être un identifiant d’au plus ${(isOne(a.most) ? `${number(a.most)}\u00a0caractère` : `${number(a.most)}\u00a0caractères`)}.`;
export const mostAttendees = (a: { readonly most: number }): string => `Maximum : ${(isOne(a.most) ? `${number(a.most)} participant` : `${number(a.most)} participants`)}.`;
export const address = 'Doit être une adresse e-mail.';
export const charactersAtMost = (a: { readonly most: number }): string => `Doit comporter au plus ${(isOne(a.most) ? `${number(a.most)}\u00a0caractère` : `${number(a.most)}\u00a0caractères`)}.`;
export const todayOrEarlier = 'Doit être aujourd’hui ou avant.';
export const withinLastYear = 'Doit être dans l’année écoulée.';
export const reportWhoManages = 'Doit être un membre de votre équipe qui est manager.';
export const notBeforeFirstDay = 'Ne doit pas précéder le premier jour.';
export const withinYears = (a: { readonly years: number }): string => `Doit être moins de ${number(a.years)}\u00a0ans après le premier jour.`;
export const mostAbsences = (a: { readonly most: number }): string => `${(isOne(a.most) ? `${number(a.most)} absence est possible` : isMany(a.most) ? `${number(a.most)} d’absences sont possibles` : `${number(a.most)} absences sont possibles`)} au plus. Supprimer une absence passée.`;
export const mostPeople = (a: { readonly most: number }): string => `${(isOne(a.most) ? `${number(a.most)} personne` : isMany(a.most) ? `${number(a.most)} de personnes` : `${number(a.most)} personnes`)} au plus par requête.`;
export const somebody = 'Doit être l’identifiant ou l’adresse e-mail d’une personne de l’annuaire.';
export const personTwice = 'Cette personne figure plusieurs fois.';
export const items = {
  sameId: 'Un autre sujet de ces deux personnes porte le même identifiant.',
  twice: 'Ce sujet figure plusieurs fois dans la liste.',
  removal: 'Seule la personne qui a ajouté un sujet peut le supprimer ; il reste possible de le marquer comme traité.',
  rewording: 'Seule la personne qui a ajouté un sujet peut le reformuler.',
  mostOpen: (a: { readonly most: number }): string => `Il peut y avoir au plus ${number(a.most)} sujets en cours ; en marquer d’abord quelques-uns comme traités.`,
  of: (a: { readonly id: string; readonly fault: string }): string => `${a.id} : ${a.fault}`,
};
export const template = {
  line: (a: { readonly line: number; readonly fault: string }): string => `Ligne ${number(a.line)} : ${a.fault}`,
  tooLarge: (a: { readonly kib: number }): string => `Le fichier dépasse ${number(a.kib)}\u00a0Kio ; le réduire à environ une page.`,
  notClosed: 'L’en-tête n’est pas fermé ; le terminer par une ligne ---.',
  noFrontMatter: 'Le fichier doit commencer par une ligne ---, puis l’en-tête (id, version, kind, cadence, minutes, purpose), puis de nouveau ---.',
  minutesTogether: (a: { readonly sum: number; readonly minutes: number }): string => `Les sections durent ${number(a.sum)}\u00a0minutes en tout, mais l’entretien en a ${number(a.minutes)} ; raccourcir une section ou augmenter « minutes ».`,
  invalidYaml: (a: { readonly column: number }): string => `L’en-tête n’est pas du YAML valide à partir de la colonne ${number(a.column)}. Mettre entre guillemets les valeurs qui contiennent un deux-points ou commencent par un caractère spécial.`,
  openList: 'L’en-tête n’est pas du YAML valide : une liste n’est pas fermée ; la terminer par ].',
  alias: 'Une valeur qui commence par « * » doit être entre guillemets.',
  duplicateKey: (a: { readonly key: string }): string => `La clé « ${a.key} » figure deux fois ; n’en garder qu’une.`,
  keyValueLines: (a: { readonly keys: readonly string[] }): string => `L’en-tête doit être fait de lignes « clé : valeur » avec les clés ${listAnd(a.keys)}.`,
  unknownKey: (a: { readonly key: string; readonly keys: readonly string[] }): string => `La clé « ${a.key} » n’existe pas ; les clés sont ${listAnd(a.keys)}.`,
  missingKey: (a: { readonly key: string; readonly expected: string }): string => `La clé « ${a.key} » manque ; valeur attendue : ${a.expected}.`,
  mustBe: (a: { readonly key: string; readonly expected: string }): string => `Pour « ${a.key} », valeur attendue : ${a.expected}.`,
  emptyKey: (a: { readonly key: string; readonly expected: string }): string => `« ${a.key} » est vide ; valeur attendue : ${a.expected}.`,
  notOne: (a: { readonly word: string; readonly key: string; readonly expected: string }): string => `« ${a.word} » n’est pas une valeur de « ${a.key} » ; valeur attendue : ${a.expected}.`,
  expectedId: 'un nom en minuscules et traits d’union de 64\u00a0caractères au plus, comme direct-report-weekly',
  expectedVersion: 'un nombre entier, 1 ou plus',
  expectedMinutes: (a: { readonly most: number }): string => `un nombre entier de 10 à ${number(a.most)}`,
  expectedPurpose: (a: { readonly most: number }): string => `une ou deux phrases de ${number(a.most)}\u00a0caractères au plus`,
  expectedEvidence: (a: { readonly most: number }): string => `une ou deux phrases de ${number(a.most)}\u00a0caractères au plus, ou experience`,
  expectedWords: (a: { readonly words: readonly string[] }): string => `un ou plusieurs mots parmi ${listAnd(a.words)}`,
  leaveOutLines: (a: { readonly key: string; readonly most: number; readonly count: number }): string => `« ${a.key} » doit avoir de 1 à ${number(a.most)} phrases, chacune sur une ligne qui commence par « - » ; il y en a ${number(a.count)}.`,
  lineLength: (a: { readonly key: string; readonly most: number }): string => `Chaque ligne de « ${a.key} » doit avoir de 1 à ${number(a.most)}\u00a0caractères ; la mettre entre guillemets si elle contient un deux-points.`,
  inKey: (a: { readonly key: string; readonly fault: string }): string => `Dans « ${a.key} » : ${a.fault}.`,
  inText: (a: { readonly text: string; readonly fault: string }): string => `Dans « ${a.text} » : ${a.fault}.`,
  length: (a: { readonly most: number }): string => `il faut de 1 à ${number(a.most)}\u00a0caractères`,
  linkElsewhere: 'Interdit dans un modèle : un lien dont l’adresse est définie ailleurs ; écrire l’adresse dans le lien, [ainsi](https://...).',
  deepHeading: 'Interdit dans un modèle : un titre plus profond que ## ; # pour le titre, ## pour les sections.',
  html: 'Interdit dans un modèle : le HTML ; l’écrire en Markdown.',
  otherBlock: 'Interdit dans un modèle : tout sauf titres, listes et paragraphes ; choisir l’une de ces formes.',
  title: 'Le titre doit avoir de 1 à 80\u00a0caractères, sans champ à remplir.',
  afterTitle: 'Seules des sections peuvent suivre le titre : déplacer ceci dans une section ou dans « purpose ».',
  noTitle: 'Après l’en-tête, un modèle doit commencer par un titre, « # Ainsi ».',
  onlyPrompts: 'Une section ne doit contenir qu’une liste de pistes : commencer la ligne par « - ».',
  promptCount: (a: { readonly most: number; readonly count: number }): string => `Une section doit avoir de 1 à ${number(a.most)} pistes, chacune sur une ligne qui commence par « - » ; celle-ci en a ${number(a.count)}.`,
  emptyNote: 'La dernière section est vide ; y écrire ce qui aide la personne qui mène l’entretien.',
  promptParagraph: 'Une piste doit être un seul paragraphe, sans liste ni autre élément ; la diviser en plusieurs.',
  htmlInline: 'Le HTML et les images ne sont pas permis ; écrire du texte simple.',
  noteMissing: (a: { readonly heading: string }): string => `Un modèle doit se terminer par une section « ## ${a.heading} » pour la personne qui mène l’entretien ; l’ajouter.`,
  noteNotLast: (a: { readonly heading: string }): string => `Un modèle doit se terminer par une section « ## ${a.heading} » pour la personne qui mène l’entretien ; n’en garder qu’une, à la fin.`,
  sectionCount: (a: { readonly most: number; readonly count: number }): string => `Un modèle doit avoir de 1 à ${number(a.most)} sections avec un titre comme « ## Vos sujets (20 min) » ; celui-ci en a ${number(a.count)}.`,
  idTaken: (a: { readonly id: string; readonly file: string }): string => `L’identifiant « ${a.id} » est déjà pris par ${a.file} ; donner un autre identifiant à ce modèle, ou retirer l’un des deux.`,
  placeholderOpen: (a: { readonly ends: string }): string => `ce champ n’est pas fermé ; le terminer par ${a.ends}`,
  unknownTag: (a: { readonly tag: string; readonly tags: readonly string[] }): string => `champ incorrect : la balise « ${a.tag} » n’existe pas ; utiliser seulement ${listAnd(a.tags)}`,
  unknownFilter: (a: { readonly filter: string; readonly filters: readonly string[] }): string => `le filtre « ${a.filter} » n’existe pas ; utiliser seulement ${listAnd(a.filters)}`,
  tooManyLoops: (a: { readonly most: number }): string => `il y a plus de ${number(a.most)} boucles sur une ligne ; en utiliser moins`,
  noRanges: 'les intervalles ne sont pas permis ; parcourir open_items ou stuck_items',
  tagOpen: (a: { readonly tag: string; readonly end: string }): string => `champ incorrect : la balise « ${a.tag} » n’est pas fermée ; la fermer sur la même ligne par ${a.end}`,
  tagAlone: (a: { readonly tag: string }): string => `champ incorrect : la balise « ${a.tag} » n’a pas sa place ici ; la supprimer, ou ouvrir avant elle, sur la même ligne, le bloc auquel elle appartient`,
  invalidPlaceholder: (a: { readonly placeholder: string; readonly example: string }): string => `champ incorrect : « ${a.placeholder} » est illisible ; l’écrire par exemple ainsi : ${a.example}`,
  cannotFill: (a: { readonly name: string; readonly names: readonly string[] }): string => `le champ ne peut pas être rempli : la valeur « ${a.name} » n’existe pas ; utiliser ${listAnd(a.names)}`,
  filterValues: (a: { readonly example: string }): string => `le champ ne peut pas être rempli : un filtre a trop peu ou trop de valeurs ; les écrire après un deux-points, par exemple ${a.example}`,
  cannotUse: (a: { readonly example: string }): string => `le champ ne peut pas être rempli : un filtre ou une comparaison ne peut pas utiliser sa valeur ; écrire par exemple ${a.example}`,
  tooLong: 'le texte une fois rempli est trop long ; utiliser moins de boucles',
  fileName: (a: { readonly example: string }): string => `Nommer le fichier d’après l’identifiant du modèle, comme ${a.example} : minuscules, chiffres et traits d’union.`,
};
