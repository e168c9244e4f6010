// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const title = '¿De quién son los 1:1?';
export const lead = 'Al elegir una persona se ve lo que ve ella: el estado de sus 1:1, lo que el resumen dice de ella y el resumen que recibe.';
export const digestsOn = 'Los resúmenes semanales están activados. Se envían a partir del lunes a las 08:00 en la zona horaria de quien los recibe.';
export const digestsOff = 'Los resúmenes semanales están desactivados, así que cada persona ve solo el estado de sus propios 1:1. Para activarlos, reiniciar con --digests.';
export const find = 'Buscar a alguien';
export const placeholder = 'Nombre, puesto o dirección';
export const findButton = 'Buscar';
export const emptyFile = 'La lista de personas está vacía.';
export const noMatch = (a: { readonly search: string }): string => `Nadie coincide con “${a.search}”. Suele bastar con parte del nombre.`;
export const showEverybody = 'Mostrar a todos';
export const managersOfManagers = {
  heading: 'Responsables de responsables',
  text: 'Reciben el resumen semanal.',
};
export const managers = {
  heading: 'Responsables',
  text: 'Ven sus propios 1:1 y lo que el resumen dice de ellos.',
};
export const others = {
  heading: 'Las demás personas',
  text: 'Ven sus propios 1:1.',
};
export const count = (a: { readonly count: number }): string => number(a.count);
export const more = (a: { readonly count: number }): string => `y ${number(a.count)} más. Se encuentran buscando por el nombre.`;
export const reports = (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} persona` : isMany(a.count) ? `${number(a.count)} de personas` : `${number(a.count)} personas`)} a su cargo`;
export const notFound = {
  title: 'No encontrado',
  text: 'Nadie tiene esta dirección',
  link: 'Elegir a otra persona',
};
export const yourStatus = 'El estado de sus 1:1';
export const aboutYou = 'Lo que el resumen dice de usted';
export const noFigures = {
  because: (a: { readonly reason: string }): string => `Sin cifras: ${a.reason}.`,
  entries: 'Sin cifras: hay citas de los calendarios que no se pueden leer.',
};
export const noneDue = 'Todavía no toca ningún 1:1, porque en el equipo solo hay llegadas o vueltas recientes y ausencias.';
export const onlyYou = 'No tiene responsable, así que esto solo aparece en su propio resumen.';
export const whoSees = (a: { readonly name: string }): string => `${a.name} y las personas responsables de más arriba solo ven esto: cantidades y una tendencia. No ven nombres, asuntos ni notas.`;
export const columns = {
  with: 'Con',
  status: 'Estado',
  last: 'Último',
  next: 'Próximo',
  agreed: 'Acordado',
  empty: '–',
};
export const reportsTo = (a: { readonly name: string }): string => `depende de ${a.name}`;
export const yours = {
  heading: 'Sus 1:1',
  none: 'No hay 1:1 en las últimas 13\u00a0semanas.',
};
export const timesIn = (a: { readonly zone: string }): string => `Las horas son de ${a.zone}. Lo que el calendario no puede saber se anota con oneonone correct: ausencias, otro ritmo o un 1:1 sin invitación.`;
export const absences = 'Aquí no se leen las ausencias de quienes no tienen a nadie a su cargo, así que hay que anotarlas.';
export const everyDays = (a: { readonly days: number }): string => `cada ${number(a.days)}\u00a0días`;
export const digest = {
  heading: 'Su resumen semanal',
  text: 'Así sería ahora. Le llega solo, cada lunes a las 08:00 en su zona horaria.',
  page: 'Abrirlo en una página aparte',
  plain: 'Abrirlo como texto sin formato',
  frame: 'El resumen como correo',
};
export const skip = 'Ir al contenido';
export const footer = 'Esta aplicación solo funciona en este equipo. Sin --sender no envía correos: los resúmenes van a una carpeta.';
export const you = 'Usted';
export const change = 'Cambiar';
export const notices = {
  sample: 'Esta es una empresa de ejemplo. Con la organización propia:',
  clock: (a: { readonly time: string }): string => `El reloj marca ${a.time}.`,
  files: 'Los archivos modificados contienen errores, así que se siguen mostrando los datos anteriores.',
  nobody: 'En la lista de personas nadie tiene responsable, así que no hay 1:1 que mostrar. La lista debe indicar el responsable de cada persona; se vuelve a leer cuando cambia.',
  calendars: 'Estos calendarios no se pueden leer, así que no se conocen las cifras de las personas a las que pertenecen.',
};
