// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekdayMonthDay, isOne, listAnd, number, timeShort } from './language';

export const title = 'Les entretiens de votre équipe';
export const subject = (a: { readonly week: number; readonly days: string }): string => `Les entretiens de votre équipe, semaine ${number(a.week)} (${a.days})`;
export const weekHeading = (a: { readonly week: number; readonly days: string }): string => `Semaine ${number(a.week)}, ${a.days}`;
export const daysInMonth = (a: { readonly first: number; readonly last: Day }): string => `du ${(a.first === 1 ? '1er' : isOne(a.first) ? number(a.first) : number(a.first))} au ${dayLong(a.last)}`;
export const daysInYear = (a: { readonly first: Day; readonly last: Day }): string => `du ${dayMonthDay(a.first)} au ${dayLong(a.last)}`;
export const daysAcrossYears = (a: { readonly first: Day; readonly last: Day }): string => `du ${dayLong(a.first)} au ${dayLong(a.last)}`;
export const sentences = (a: { readonly first: string; readonly second: string }): string => `${a.first} ${a.second}`;
export const preheader = {
  own: (a: { readonly covered: number; readonly of: number }): string => `Vos propres entretiens : ${number(a.covered)} sur ${number(a.of)} à jour.`,
  managers: (a: { readonly covered: number; readonly of: number }): string => `Ceux de vos managers : ${number(a.covered)} sur ${number(a.of)} à jour.`,
  oneThing: (a: { readonly name: string }): string => `À faire : une question à poser à ${a.name}.`,
  ownFirst: (a: { readonly name: string }): string => `À faire : votre propre entretien avec ${a.name}.`,
};
export const ownHeading = 'Vos propres entretiens';
export const managersHeading = 'Les entretiens de vos managers';
export const oneThingHeading = 'Une chose à faire cette semaine';
export const ideaHeading = 'Une idée à transmettre';
export const whyHeading = 'À propos de cet e-mail';
export const own = {
  notKnown: 'Pas de chiffres cette semaine : nous en savons trop peu sur vos entretiens.',
  noneDue: 'Aucun entretien n’est attendu cette semaine : il n’y a dans votre équipe que des arrivées, des retours ou des absences.',
  onlyOnTime: 'L’unique membre de votre équipe a eu son entretien dans les temps. Vos managers suivent votre exemple.',
  onlyWaiting: 'L’unique membre de votre équipe attend un entretien avec vous :',
  bothOnTime: 'Les deux membres de votre équipe ont eu leur entretien dans les temps. Vos managers suivent votre exemple.',
  allOnTime: (a: { readonly count: number }): string => `Les ${number(a.count)} membres de votre équipe ont eu leur entretien dans les temps. Vos managers suivent votre exemple.`,
  someWaiting: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} membre de votre équipe attend` : `${number(a.count)} membres de votre équipe attendent`)} un entretien avec vous :`,
};
export const need = {
  last: (a: { readonly status: string; readonly day: Day; readonly coming: string }): string => `${a.status}, dernier entretien le ${dayMonthDay(a.day)} ; ${a.coming}`,
  firstToCome: (a: { readonly status: string; readonly coming: string }): string => `${a.status}, pas encore de premier entretien ; ${a.coming}`,
  other: (a: { readonly status: string; readonly coming: string }): string => `${a.status} ; ${a.coming}`,
  next: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `prochain le ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}`,
  nothing: 'rien de prévu',
  person: (a: { readonly name: string; readonly why: string }): string => `${a.name} : ${a.why}.`,
};
export const manager = (a: { readonly name: string }): string => a.name;
export const neutral = {
  newInRole: (a: { readonly names: readonly string[] }): string => `Arrivée ou retour : ${listAnd(a.names)}.`,
  away: (a: { readonly names: readonly string[] }): string => `Absence : ${listAnd(a.names)}.`,
  notKnown: (a: { readonly names: readonly string[] }): string => `Sans information, car nous n’avons pas pu lire un événement du calendrier : ${listAnd(a.names)}.`,
};
export const next = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Votre prochain entretien : ${a.name}, le ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Entretiens N+2 : avec ${(isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)} ces 13 dernières semaines.`,
  none: 'Entretiens N+2 : aucun ces 13 dernières semaines.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Entretiens entre pairs : avec ${(isOne(a.count) ? `${number(a.count)} personne` : `${number(a.count)} personnes`)} ces 13 dernières semaines.`,
  none: 'Entretiens entre pairs : aucun ces 13 dernières semaines.',
};
export const goodFirst = (a: { readonly name: string }): string => `Vous pourriez commencer par ${a.name}.`;
export const goodNext = (a: { readonly name: string }): string => `Vous pourriez continuer avec ${a.name}.`;
export const below = (a: { readonly managers: number }): string => `Votre périmètre compte ${(isOne(a.managers) ? `${number(a.managers)} manager` : `${number(a.managers)} managers`)}.`;
export const reports = {
  onlyNot: 'Au total, une seule personne dans leurs équipes : son entretien n’est pas à jour.',
  onlyOnTrack: 'Au total, une seule personne dans leurs équipes : son entretien est à jour.',
  someOnTrack: (a: { readonly of: number; readonly covered: number }): string => `Sur les ${number(a.of)} membres de leurs équipes, ${(isOne(a.covered) ? `${number(a.covered)} est` : `${number(a.covered)} sont`)} à jour.`,
};
export const nothingExpected = 'Aucun entretien attendu pour l’instant';
export const noFigures = 'Pas de chiffres cette semaine.';
export const noFiguresFor = (a: { readonly managers: number }): string => `Pas de chiffres pour ${(isOne(a.managers) ? `${number(a.managers)} manager` : `${number(a.managers)} managers`)}.`;
export const moreBelow = (a: { readonly managers: number; readonly name: string }): string => `et ${(isOne(a.managers) ? `${number(a.managers)} autre manager rattaché` : `${number(a.managers)} autres managers rattachés`)} à ${a.name}`;
export const moreBelowYou = (a: { readonly managers: number }): string => `et ${(isOne(a.managers) ? `${number(a.managers)} autre manager` : `${number(a.managers)} autres managers`)} dans votre périmètre`;
export const reportsTo = (a: { readonly name: string }): string => `manager : ${a.name}`;
export const managerReportsTo = (a: { readonly name: string; readonly manager: string }): string => `${a.name} (manager : ${a.manager})`;
export const waiting = (a: { readonly names: readonly string[] }): string => `En attente d’un entretien : ${listAnd(a.names)}.`;
export const ask = (a: { readonly name: string }): string => `Demandez à ${a.name} :`;
export const quotation = (a: { readonly text: string }): string => `« ${a.text} »`;
export const nextWith = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Votre prochain entretien avec ${a.name} a lieu le ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}.`;
export const noNextWith = (a: { readonly name: string }): string => `Aucun entretien avec ${a.name} dans votre calendrier pour l’instant. Ce serait l’occasion d’en fixer un cette semaine.`;
export const ownFirst = (a: { readonly name: string }): string => `Pas de question à poser cette semaine : votre propre entretien avec ${a.name} passe d’abord.`;
export const nobodyToAsk = 'Pas de question à poser cette semaine : nous n’avons les chiffres d’aucun manager de votre équipe. Voici plutôt un exercice pour vous : lors de votre prochain entretien, ne posez que des questions pendant les cinq premières minutes, puis notez ce que vous avez appris.';
export const nobodyLeftToAsk = 'Pas de question à poser cette semaine : ces trois dernières semaines, nous en avons proposé une pour chaque manager de votre équipe dont nous avons les chiffres. Voici plutôt un exercice pour vous : lors de votre prochain entretien, ne posez que des questions pendant les cinq premières minutes, puis notez ce que vous avez appris.';
export const exercise = 'Ces trois dernières semaines, nous avons proposé une question pour chaque manager de votre équipe. Cette semaine, voici plutôt un exercice pour vous : lors de votre prochain entretien, ne posez que des questions pendant les cinq premières minutes, puis notez ce que vous avez appris.';
export const placeButton = 'Ajouter à notre prochain entretien';
export const findTime = 'Trouver un créneau';
export const copyIt = 'Copiez la question dans l’ordre du jour de cet entretien.';
export const idea = {
  feedback: 'Pour de meilleurs retours',
  template: 'Un ordre du jour à essayer',
  reading: 'Une lecture',
  practice: 'Un entraînement',
  titled: (a: { readonly kind: string; readonly title: string }): string => `${a.kind} : ${a.title}`,
};
export const steps = {
  when: 'Quand :',
  say: 'Ce que vous pourriez dire :',
  then: 'Ensuite :',
};
export const readMore = 'En savoir plus';
export const readMoreAt = (a: { readonly site: string }): string => `En savoir plus : ${a.site}`;
export const addressOf = (a: { readonly what: string }): string => `${a.what} :`;
export const why = {
  weekly: 'Vous recevez cet e-mail une fois par semaine parce que votre équipe compte des managers.',
  counted: 'Nous comptons les réunions à deux, d’au moins 15\u00a0minutes, que personne n’a annulées ni refusées. Nous ne comptons pas les événements privés, et nous ne lisons jamais ni objet ni notes.',
  statuses: 'À jour : l’entretien a eu lieu dans le rythme convenu ou, à défaut, dans les 14\u00a0jours. En léger décalage : jusqu’à une semaine de plus, ou un entretien prévu d’ici une semaine. À reprendre : au-delà. Les jours où l’une des deux personnes était absente ou avait un jour férié ne sont pas comptés. Les arrivées, les retours et les absences ne comptent pas.',
  encouraged: 'Les entretiens N+2 et entre pairs sont encouragés, jamais obligatoires. Nous comptons combien de personnes chaque manager a rencontrées ces 13 dernières semaines.',
  corrections: 'Chaque manager de cette liste voit ces chiffres avant vous et peut les corriger.',
  asOf: (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `Chiffres arrêtés au ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}. Toutes les heures sont celles du fuseau ${a.zone}.`,
  asOfUtc: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `Chiffres arrêtés au ${dayWeekdayMonthDay(a.day)} à ${timeShort(a.at)}. Toutes les heures sont en UTC.`,
};
export const guide = 'Guide de lecture de cet e-mail';
export const howCounted = 'Comment ces chiffres sont établis';
export const preferences = 'Choisir ce que je reçois';
export const unsubscribe = 'Ne plus recevoir ces e-mails';
