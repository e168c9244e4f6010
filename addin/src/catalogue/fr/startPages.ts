// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const title = 'Les entretiens de qui ?';
export const lead = 'Choisir une personne montre ce qu’elle voit : le statut de ses entretiens, ce que le récapitulatif dit d’elle et le récapitulatif qu’elle reçoit.';
export const digestsOn = 'Les récapitulatifs de la semaine sont activés. Ils partent à compter du lundi 08:00, dans le fuseau horaire du destinataire.';
export const digestsOff = 'Les récapitulatifs de la semaine sont désactivés : chaque personne ne voit que le statut de ses propres entretiens. Pour les activer, redémarrer avec --digests.';
export const find = 'Chercher quelqu’un';
export const placeholder = 'Nom, fonction ou adresse';
export const findButton = 'Chercher';
export const emptyFile = 'La liste des personnes est vide.';
export const noMatch = (a: { readonly search: string }): string => `Personne ne correspond à « ${a.search} ». Une partie du nom suffit souvent.`;
export const showEverybody = 'Afficher tout le monde';
export const managersOfManagers = {
  heading: 'Managers de managers',
  text: 'Ils reçoivent le récapitulatif de la semaine.',
};
export const managers = {
  heading: 'Managers',
  text: 'Ils voient leurs propres entretiens et ce que le récapitulatif dit d’eux.',
};
export const others = {
  heading: 'Toutes les autres personnes',
  text: 'Elles voient leurs propres entretiens.',
};
export const count = (a: { readonly count: number }): string => number(a.count);
export const more = (a: { readonly count: number }): string => `et ${number(a.count)} de plus. Une recherche par nom les trouve.`;
export const reports = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} membre` : isMany(a.count) ? `${number(a.count)} de membres` : `${number(a.count)} membres`)} dans l’équipe`;
export const notFound = {
  title: 'Introuvable',
  text: 'Personne n’a cette adresse',
  link: 'Choisir quelqu’un d’autre',
};
export const yourStatus = 'Le statut de tes entretiens';
export const aboutYou = 'Ce que le récapitulatif dit de toi';
export const noFigures = {
  because: (a: { readonly reason: string }): string => `Pas de chiffres : ${a.reason}.`,
  entries: 'Pas de chiffres : des entrées des calendriers n’ont pas pu être lues.',
};
export const noneDue = 'Aucun entretien n’est encore attendu, car il n’y a dans l’équipe que des arrivées, des retours ou des absences.';
export const onlyYou = 'Tu n’as pas de manager : cela ne figure que dans ton propre récapitulatif.';
export const whoSees = (a: { readonly name: string }): string => `${a.name} et les managers des niveaux supérieurs ne voient que cela : des nombres et une tendance. Ils ne voient ni noms, ni objets, ni notes.`;
export const columns = {
  with: 'Avec',
  status: 'Statut',
  last: 'Dernier',
  next: 'Prochain',
  agreed: 'Convenu',
  empty: '–',
};
export const reportsTo = (a: { readonly name: string }): string => `rend compte à ${a.name}`;
export const yours = {
  heading: 'Tes entretiens',
  none: 'Aucun entretien trouvé ces 13 dernières semaines.',
};
export const timesIn = (a: { readonly zone: string }): string => `Fuseau horaire : ${a.zone}. Ce que le calendrier ne peut pas savoir se note avec oneonone correct : une absence, un autre rythme ou un entretien sans invitation.`;
export const absences = 'Les absences des personnes sans équipe ne sont pas lues ici : il faut les noter.';
export const everyDays = (a: { readonly days: number }): string => `tous les ${number(a.days)}\u00a0jours`;
export const digest = {
  heading: 'Ton récapitulatif de la semaine',
  text: 'Voici à quoi il ressemblerait maintenant. Il arrive tout seul chaque lundi à 08:00 dans ton fuseau horaire.',
  page: 'L’ouvrir dans une page à part',
  plain: 'L’ouvrir en texte brut',
  frame: 'Le récapitulatif en e-mail',
};
export const skip = 'Aller au contenu';
export const footer = 'Cette application ne fonctionne que sur cet ordinateur. Sans --sender, elle n’envoie pas d’e-mails : les récapitulatifs vont dans un dossier.';
export const you = 'Toi';
export const change = 'Changer';
export const notices = {
  sample: 'Ceci est une entreprise d’exemple. Avec sa propre organisation :',
  clock: (a: { readonly time: string }): string => `L’horloge est réglée sur ${a.time}.`,
  files: 'Les fichiers modifiés contiennent des erreurs : les données précédentes restent affichées.',
  nobody: 'Dans la liste des personnes, personne n’a de manager : il n’y a aucun entretien à montrer. Indiquer dans la liste le manager de chaque personne ; elle est relue quand elle change.',
  calendars: 'Ces calendriers n’ont pas pu être lus : les chiffres des personnes à qui ils appartiennent ne sont pas connus.',
};
