// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekdayMonthDay, isOne, listAnd, number, timeShort } from './language';

export const title = 'Die 1:1-Gespräche in deinem Team';
export const subject = (a: { readonly week: number; readonly days: string }): string => `Die 1:1-Gespräche in deinem Team, KW\u00a0${number(a.week)} (${a.days})`;
export const weekHeading = (a: { readonly week: number; readonly days: string }): string => `KW\u00a0${number(a.week)} (${a.days})`;
export const daysInMonth = (a: { readonly first: number; readonly last: Day }): string => `${number(a.first)}.–${dayLong(a.last)}`;
export const daysInYear = (a: { readonly first: Day; readonly last: Day }): string => `${dayMonthDay(a.first)} – ${dayLong(a.last)}`;
export const daysAcrossYears = (a: { readonly first: Day; readonly last: Day }): string => `${dayLong(a.first)} – ${dayLong(a.last)}`;
export const sentences = (a: { readonly first: string; readonly second: string }): string => `${a.first} ${a.second}`;
export const preheader = {
  own: (a: { readonly covered: number; readonly of: number }): string => `Deine eigenen: ${number(a.covered)} von ${number(a.of)} im Takt.`,
  managers: (a: { readonly covered: number; readonly of: number }): string => `Die deiner Führungskräfte: ${number(a.covered)} von ${number(a.of)} im Takt.`,
  oneThing: (a: { readonly name: string }): string => `Für diese Woche: eine Frage an ${a.name}.`,
  ownFirst: (a: { readonly name: string }): string => `Für diese Woche: dein eigenes 1:1 mit ${a.name}.`,
};
export const ownHeading = 'Deine eigenen 1:1-Gespräche';
export const managersHeading = 'Die 1:1-Gespräche deiner Führungskräfte';
export const oneThingHeading = 'Eine Sache für diese Woche';
export const ideaHeading = 'Eine Idee zum Weitergeben';
export const whyHeading = 'Zu dieser E-Mail';
export const own = {
  notKnown: 'Diese Woche keine Zahlen: Über deine 1:1-Gespräche wissen wir zu wenig.',
  noneDue: 'Diese Woche steht kein 1:1 an: Alle in deinem Team sind neu, gerade zurück oder abwesend.',
  onlyOnTime: 'Das 1:1 in deinem Team fand rechtzeitig statt. Damit gehst du mit gutem Beispiel voran.',
  onlyWaiting: 'In deinem Team wartet noch jemand auf ein 1:1 mit dir:',
  bothOnTime: 'Beide aus deinem Team hatten ihr 1:1 rechtzeitig. Damit gehst du mit gutem Beispiel voran.',
  allOnTime: (a: { readonly count: number }): string => `Alle ${number(a.count)} aus deinem Team hatten ihr 1:1 rechtzeitig. Damit gehst du mit gutem Beispiel voran.`,
  someWaiting: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} Person aus deinem Team wartet` : `${number(a.count)} Personen aus deinem Team warten`)} auf ein 1:1 mit dir:`,
};
export const need = {
  last: (a: { readonly status: string; readonly day: Day; readonly coming: string }): string => `${a.status}, zuletzt am ${dayMonthDay(a.day)}; ${a.coming}`,
  firstToCome: (a: { readonly status: string; readonly coming: string }): string => `${a.status}, bisher kein 1:1; ${a.coming}`,
  other: (a: { readonly status: string; readonly coming: string }): string => `${a.status}; ${a.coming}`,
  next: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `nächster Termin am ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}\u00a0Uhr`,
  nothing: 'noch kein Termin',
  person: (a: { readonly name: string; readonly why: string }): string => `${a.name}: ${a.why}.`,
};
export const manager = (a: { readonly name: string }): string => a.name;
export const neutral = {
  newInRole: (a: { readonly names: readonly string[] }): string => `Neu oder zurück: ${listAnd(a.names)}.`,
  away: (a: { readonly names: readonly string[] }): string => `Abwesend: ${listAnd(a.names)}.`,
  notKnown: (a: { readonly names: readonly string[] }): string => `Nicht bekannt, weil wir einen Kalendereintrag nicht lesen konnten: ${listAnd(a.names)}.`,
};
export const next = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Dein nächstes 1:1: ${a.name}, ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}\u00a0Uhr.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Ebenenübergreifende 1:1-Gespräche: mit ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)} in den letzten 13\u00a0Wochen.`,
  none: 'Ebenenübergreifende 1:1-Gespräche: keine in den letzten 13\u00a0Wochen.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `1:1-Gespräche auf gleicher Ebene: mit ${(isOne(a.count) ? `${number(a.count)} Person` : `${number(a.count)} Personen`)} in den letzten 13\u00a0Wochen.`,
  none: '1:1-Gespräche auf gleicher Ebene: keine in den letzten 13\u00a0Wochen.',
};
export const goodFirst = (a: { readonly name: string }): string => `Mit ${a.name} wäre ein guter Anfang gemacht.`;
export const goodNext = (a: { readonly name: string }): string => `Als Nächstes bietet sich ein 1:1 mit ${a.name} an.`;
export const below = (a: { readonly managers: number }): string => `In deinem Bereich gibt es ${(isOne(a.managers) ? `${number(a.managers)} Führungskraft` : `${number(a.managers)} Führungskräfte`)}.`;
export const reports = {
  onlyNot: 'Das einzige 1:1 in ihren Teams ist nicht im Takt.',
  onlyOnTrack: 'Das einzige 1:1 in ihren Teams ist im Takt.',
  someOnTrack: (a: { readonly of: number; readonly covered: number }): string => `1:1-Gespräche in ihren Teams: ${(a.covered === 0 ? 'keines' : isOne(a.covered) ? number(a.covered) : number(a.covered))} von ${number(a.of)} im Takt.`,
};
export const nothingExpected = 'Noch keine 1:1-Gespräche zu erwarten';
export const noFigures = 'Diese Woche keine Zahlen.';
export const noFiguresFor = (a: { readonly managers: number }): string => `Keine Zahlen zu ${(isOne(a.managers) ? `${number(a.managers)} Führungskraft` : `${number(a.managers)} Führungskräften`)}.`;
export const moreBelow = (a: { readonly managers: number; readonly name: string }): string => `und ${(isOne(a.managers) ? `${number(a.managers)} weitere Führungskraft` : `${number(a.managers)} weitere Führungskräfte`)} im Bereich von ${a.name}`;
export const moreBelowYou = (a: { readonly managers: number }): string => `und ${(isOne(a.managers) ? `${number(a.managers)} weitere Führungskraft` : `${number(a.managers)} weitere Führungskräfte`)} in deinem Bereich`;
export const reportsTo = (a: { readonly name: string }): string => `berichtet an ${a.name}`;
export const managerReportsTo = (a: { readonly name: string; readonly manager: string }): string => `${a.name} (berichtet an ${a.manager})`;
export const waiting = (a: { readonly names: readonly string[] }): string => `Wer auf ein 1:1 wartet: ${listAnd(a.names)}.`;
export const ask = (a: { readonly name: string }): string => `Frag ${a.name}:`;
export const quotation = (a: { readonly text: string }): string => `„${a.text}“`;
export const nextWith = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Dein nächstes 1:1 mit ${a.name} ist am ${dayWeekdayMonthDay(a.day)}, um ${timeShort(a.at)}\u00a0Uhr.`;
export const noNextWith = (a: { readonly name: string }): string => `In deinem Kalender steht noch kein 1:1 mit ${a.name}. Diese Woche wäre eine gute Gelegenheit.`;
export const ownFirst = (a: { readonly name: string }): string => `Diese Woche gibt es keine Frage an andere: Dein eigenes 1:1 mit ${a.name} geht vor.`;
export const nobodyToAsk = 'Diese Woche haben wir keine Frage für dich, denn wir haben von keiner deiner Führungskräfte Zahlen. Dafür gibt es eine Übung für dich: Stelle in deinem nächsten 1:1 in den ersten fünf Minuten nur Fragen, und schreibe danach auf, was neu für dich war.';
export const nobodyLeftToAsk = 'Diese Woche haben wir keine Frage für dich: In den letzten drei Wochen haben wir für jede Führungskraft in deinem Team, von der wir Zahlen haben, eine vorgeschlagen. Dafür gibt es eine Übung für dich: Stelle in deinem nächsten 1:1 in den ersten fünf Minuten nur Fragen, und schreibe danach auf, was du Neues erfahren hast.';
export const exercise = 'In den letzten drei Wochen haben wir für jede Führungskraft in deinem Team eine Frage vorgeschlagen. Diese Woche gibt es stattdessen eine Übung für dich: Stelle in deinem nächsten 1:1 in den ersten fünf Minuten nur Fragen, und schreibe danach auf, was du Neues erfahren hast.';
export const placeButton = 'Fürs nächste 1:1 vormerken';
export const findTime = 'Zeit finden';
export const copyIt = 'Kopiere die Frage in die Agenda dieses 1:1.';
export const idea = {
  feedback: 'Für besseres Feedback',
  template: 'Eine Agenda zum Ausprobieren',
  reading: 'Etwas zum Lesen',
  practice: 'Etwas zum Üben',
  titled: (a: { readonly kind: string; readonly title: string }): string => `${a.kind}: ${a.title}`,
};
export const steps = {
  when: 'Wann:',
  say: 'Zum Beispiel so:',
  then: 'Danach:',
};
export const readMore = 'Weiterlesen';
export const readMoreAt = (a: { readonly site: string }): string => `Weiterlesen: ${a.site}`;
export const addressOf = (a: { readonly what: string }): string => `${a.what}:`;
export const why = {
  weekly: 'Du bekommst diese E-Mail einmal in der Woche, weil Führungskräfte an dich berichten.',
  counted: 'Wir zählen Termine zu zweit, die mindestens 15\u00a0Minuten gedauert haben und die niemand abgesagt oder abgelehnt hat. Private Termine zählen wir nicht, und Betreffzeilen und Notizen lesen wir nie.',
  statuses: 'Im Takt: Das letzte 1:1 liegt nicht länger zurück, als die beiden vereinbart haben; ohne Vereinbarung gelten 14\u00a0Tage. Verzögert: bis zu eine Woche später, oder das nächste steht innerhalb einer Woche an. Länger her: noch später. Tage, an denen eine der beiden Personen abwesend war oder einen Feiertag hatte, zählen nicht mit. Wer neu, gerade zurück oder abwesend ist, wird nicht mitgezählt.',
  encouraged: 'Ebenenübergreifende 1:1-Gespräche – mit Personen, die an deine Führungskräfte berichten – und solche auf gleicher Ebene sind erwünscht, aber nie Pflicht. Wir zählen, mit wie vielen Personen jede Führungskraft in den letzten 13\u00a0Wochen solche Gespräche geführt hat.',
  corrections: 'Alle genannten Führungskräfte sehen diese Zahlen vor dir und können sie korrigieren.',
  asOf: (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `Stand: ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}\u00a0Uhr. Alle Zeiten gelten für die Zeitzone ${a.zone}.`,
  asOfUtc: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `Stand: ${dayWeekdayMonthDay(a.day)}, ${timeShort(a.at)}\u00a0Uhr. Alle Zeiten sind in UTC.`,
};
export const guide = 'Leitfaden zu dieser E-Mail';
export const howCounted = 'Wie diese Zahlen entstehen';
export const preferences = 'Einstellungen ändern';
export const unsubscribe = 'Diese E-Mails abbestellen';
