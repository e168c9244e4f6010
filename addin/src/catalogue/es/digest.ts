// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import type { Day, TimeOfDay } from '../arguments';
import { dayLong, dayMonthDay, dayWeekday, isOne, listAnd, number, timeShort } from './language';

export const title = 'Las reuniones 1:1 de tu equipo';
export const subject = (a: { readonly week: number; readonly days: string }): string => `Las reuniones 1:1 de tu equipo, semana ${a.days}`;
export const weekHeading = (a: { readonly week: number; readonly days: string }): string => `Semana ${a.days}`;
export const daysInMonth = (a: { readonly first: number; readonly last: Day }): string => `del ${number(a.first)} al ${dayLong(a.last)}`;
export const daysInYear = (a: { readonly first: Day; readonly last: Day }): string => `del ${dayMonthDay(a.first)} al ${dayLong(a.last)}`;
export const daysAcrossYears = (a: { readonly first: Day; readonly last: Day }): string => `del ${dayLong(a.first)} al ${dayLong(a.last)}`;
export const sentences = (a: { readonly first: string; readonly second: string }): string => `${a.first} ${a.second}`;
export const preheader = {
  own: (a: { readonly covered: number; readonly of: number }): string => `Tus propias reuniones: ${number(a.covered)} de ${number(a.of)} al día.`,
  managers: (a: { readonly covered: number; readonly of: number }): string => `Responsables a tu cargo: ${number(a.covered)} de ${number(a.of)} al día.`,
  oneThing: (a: { readonly name: string }): string => `Esta semana: pregunta a ${a.name}.`,
  ownFirst: (a: { readonly name: string }): string => `Esta semana: tu propio 1:1 con ${a.name}.`,
};
export const ownHeading = 'Tus propias reuniones 1:1';
export const managersHeading = 'Reuniones 1:1 de quienes dirigen tus equipos';
export const oneThingHeading = 'Una cosa para esta semana';
export const ideaHeading = 'Una idea para compartir';
export const whyHeading = 'Sobre este correo';
export const own = {
  notKnown: 'Esta semana no hay cifras: sabemos demasiado poco de tus reuniones 1:1.',
  noneDue: 'Esta semana no toca ningún 1:1: todas las personas de tu equipo acaban de llegar o de volver, o están ausentes.',
  onlyOnTime: 'La persona de tu equipo ha tenido su 1:1 a tiempo. Así das ejemplo a quienes dirigen tus equipos.',
  onlyWaiting: 'La persona de tu equipo espera un 1:1 contigo:',
  bothOnTime: 'Las dos personas de tu equipo han tenido su 1:1 a tiempo. Así das ejemplo a quienes dirigen tus equipos.',
  allOnTime: (a: { readonly count: number }): string => `Las ${number(a.count)} personas de tu equipo han tenido su 1:1 a tiempo. Así das ejemplo a quienes dirigen tus equipos.`,
  someWaiting: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} persona de tu equipo espera` : `${number(a.count)} personas de tu equipo esperan`)} un 1:1 contigo:`,
};
export const need = {
  last: (a: { readonly status: string; readonly day: Day; readonly coming: string }): string => `${a.status}, última reunión el ${dayMonthDay(a.day)}; ${a.coming}`,
  firstToCome: (a: { readonly status: string; readonly coming: string }): string => `${a.status}, primera reunión por celebrar; ${a.coming}`,
  other: (a: { readonly status: string; readonly coming: string }): string => `${a.status}; ${a.coming}`,
  next: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `próxima el ${dayWeekday(a.day)} ${dayMonthDay(a.day)} a las ${timeShort(a.at)}`,
  nothing: 'sin fecha en el calendario',
  person: (a: { readonly name: string; readonly why: string }): string => `${a.name}: ${a.why}.`,
};
export const manager = (a: { readonly name: string }): string => a.name;
export const neutral = {
  newInRole: (a: { readonly names: readonly string[] }): string => `Llegada o vuelta reciente a tu equipo: ${listAnd(a.names)}.`,
  away: (a: { readonly names: readonly string[] }): string => `Ausencias: ${listAnd(a.names)}.`,
  notKnown: (a: { readonly names: readonly string[] }): string => `Sin datos, porque no se puede leer una cita del calendario: ${listAnd(a.names)}.`,
};
export const next = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Tu próximo 1:1: ${a.name}, el ${dayWeekday(a.day)} ${dayMonthDay(a.day)} a las ${timeShort(a.at)}.`;
export const skipLevel = {
  met: (a: { readonly count: number }): string => `Reuniones 1:1 a dos niveles de distancia: con ${(isOne(a.count) ? `${number(a.count)} persona` : `${number(a.count)} personas`)} en las últimas 13\u00a0semanas.`,
  none: 'Reuniones 1:1 a dos niveles de distancia: ninguna en las últimas 13\u00a0semanas.',
};
export const peers = {
  met: (a: { readonly count: number }): string => `Reuniones 1:1 entre pares: con ${(isOne(a.count) ? `${number(a.count)} persona` : `${number(a.count)} personas`)} en las últimas 13\u00a0semanas.`,
  none: 'Reuniones 1:1 entre pares: ninguna en las últimas 13\u00a0semanas.',
};
export const goodFirst = (a: { readonly name: string }): string => `Podrías empezar por ${a.name}.`;
export const goodNext = (a: { readonly name: string }): string => `Podrías seguir con ${a.name}.`;
export const below = (a: { readonly managers: number }): string => `Tienes ${(isOne(a.managers) ? `${number(a.managers)} responsable` : `${number(a.managers)} responsables`)} a tu cargo.`;
export const reports = {
  onlyNot: 'La única persona de ese equipo no está al día con su 1:1.',
  onlyOnTrack: 'La única persona de ese equipo está al día con su 1:1.',
  someOnTrack: (a: { readonly of: number; readonly covered: number }): string => `De las ${number(a.of)} personas de esos equipos, ${(isOne(a.covered) ? `${number(a.covered)} está` : `${number(a.covered)} están`)} al día.`,
};
export const nothingExpected = 'Todavía no toca ningún 1:1';
export const noFigures = 'Esta semana no hay cifras.';
export const noFiguresFor = (a: { readonly managers: number }): string => `No hay cifras de ${(isOne(a.managers) ? `${number(a.managers)} responsable` : `${number(a.managers)} responsables`)}.`;
export const moreBelow = (a: { readonly managers: number; readonly name: string }): string => `y ${(isOne(a.managers) ? `${number(a.managers)} responsable más` : `${number(a.managers)} responsables más`)} a cargo de ${a.name}`;
export const moreBelowYou = (a: { readonly managers: number }): string => `y ${(isOne(a.managers) ? `${number(a.managers)} responsable más` : `${number(a.managers)} responsables más`)} a tu cargo`;
export const reportsTo = (a: { readonly name: string }): string => `depende de ${a.name}`;
export const managerReportsTo = (a: { readonly name: string; readonly manager: string }): string => `${a.name} (depende de ${a.manager})`;
export const waiting = (a: { readonly names: readonly string[] }): string => `A la espera de un 1:1: ${listAnd(a.names)}.`;
export const ask = (a: { readonly name: string }): string => `Pregunta a ${a.name}:`;
export const quotation = (a: { readonly text: string }): string => `“${a.text}”`;
export const nextWith = (a: { readonly name: string; readonly day: Day; readonly at: TimeOfDay }): string => `Tu próximo 1:1 con ${a.name} es el ${dayWeekday(a.day)} ${dayMonthDay(a.day)} a las ${timeShort(a.at)}.`;
export const noNextWith = (a: { readonly name: string }): string => `Todavía no tienes ningún 1:1 con ${a.name} en el calendario. Esta semana sería buen momento para fijarlo.`;
export const ownFirst = (a: { readonly name: string }): string => `Esta semana no hay ninguna pregunta que hacer: primero va tu propio 1:1 con ${a.name}.`;
export const nobodyToAsk = 'Esta semana no hay a quién preguntar: no tenemos datos de ninguna persona responsable a tu cargo. En su lugar, hay un ejercicio para ti: en tu próximo 1:1, haz solo preguntas durante los cinco primeros minutos y anota después lo que no sabías.';
export const nobodyLeftToAsk = 'Esta semana no hay a quién preguntar: en las últimas tres semanas hemos propuesto una pregunta para cada responsable de tu equipo de quien tenemos datos. En su lugar, hay un ejercicio para ti: en tu próximo 1:1, haz solo preguntas durante los cinco primeros minutos y anota después lo que hayas aprendido.';
export const exercise = 'En las últimas tres semanas hemos propuesto una pregunta para cada responsable de tu equipo. Esta semana, en su lugar, hay un ejercicio para ti: en tu próximo 1:1, haz solo preguntas durante los cinco primeros minutos y anota después lo que hayas aprendido.';
export const placeButton = 'Añadir al próximo 1:1';
export const findTime = 'Buscar hora';
export const copyIt = 'Copia la pregunta en la agenda de ese 1:1.';
export const idea = {
  feedback: 'Para un mejor feedback',
  template: 'Una agenda para probar',
  reading: 'Una lectura',
  practice: 'Algo para practicar',
  titled: (a: { readonly kind: string; readonly title: string }): string => `${a.kind}: ${a.title}`,
};
export const steps = {
  when: 'Cuándo:',
  say: 'Podrías decir:',
  then: 'Después:',
};
export const readMore = 'Leer más';
export const readMoreAt = (a: { readonly site: string }): string => `Leer más: ${a.site}`;
export const addressOf = (a: { readonly what: string }): string => `${a.what}:`;
export const why = {
  weekly: 'Recibes este correo una vez por semana porque tienes responsables a tu cargo.',
  counted: 'Contamos las reuniones de exactamente dos personas que duraron al menos 15\u00a0minutos y que nadie canceló ni rechazó. No contamos los eventos privados y nunca leemos asuntos ni notas.',
  statuses: 'Al día: se han reunido dentro del plazo que acordaron, o de 14\u00a0días si no acordaron ninguno. Con ligero retraso: hasta una semana más, o la próxima reunión es dentro de una semana o antes. Por retomar: ha pasado más tiempo. No cuentan los días en que una de las dos personas estaba ausente o tenía un festivo. Tampoco cuentan las personas que acaban de llegar o de volver ni las ausentes.',
  encouraged: 'Las reuniones 1:1 a dos niveles de distancia (con alguien cuyo responsable depende de ti, o con quien dirige a tu responsable) y entre pares se recomiendan, pero nunca se exigen. Contamos las personas con las que cada responsable tuvo alguna en las últimas 13\u00a0semanas.',
  corrections: 'Cada responsable que aparece aquí ve estas cifras antes que tú y puede corregirlas.',
  asOf: (a: { readonly day: Day; readonly at: TimeOfDay; readonly zone: string }): string => `Cifras del ${dayWeekday(a.day)} ${dayMonthDay(a.day)} a las ${timeShort(a.at)}. Todas las horas son de la zona ${a.zone}.`,
  asOfUtc: (a: { readonly day: Day; readonly at: TimeOfDay }): string => `Cifras del ${dayWeekday(a.day)} ${dayMonthDay(a.day)} a las ${timeShort(a.at)}. Todas las horas son UTC.`,
};
export const guide = 'Guía para leer este correo';
export const howCounted = 'Cómo se obtienen estas cifras';
export const preferences = 'Cambiar lo que recibes';
export const unsubscribe = 'Dejar de recibirlo';
