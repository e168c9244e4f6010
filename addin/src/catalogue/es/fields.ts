// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, listAnd, listOr, number } from './language';

export const required = 'Falta un valor.';
export const bodyNotAsExpected = 'El cuerpo no es el JSON que esperamos.';
export const noSuchField = 'Ese campo no existe.';
export const noSuchValue = 'El campo no puede tener ese valor.';
export const cadence = 'Tiene que ser de 7, 14, 21 o 28\u00a0días.';
export const useCadence = (a: { readonly path: string }): string => `Usa PUT ${a.path} para eso.`;
export const onlyWith = (a: { readonly choice: string }): string => `Solo se permite con “${a.choice}”.`;
export const afterFirstDayAway = 'Tiene que ser posterior al primer día de ausencia.';
export const withinTwoYears = 'Tiene que ser menos de dos años después del primer día de ausencia.';
export const moreRecent = 'Tiene que ser más reciente.';
export const inThePast = 'Tiene que estar en el pasado.';
export const lengthOfMeeting = 'Tiene que ser entre 15\u00a0minutos y 3\u00a0horas después del inicio.';
export const templateId = (a: { readonly example: string }): string => `Tiene que ser el identificador de una plantilla, por ejemplo ${a.example}.`;
export const idOfPath = 'El identificador del archivo tiene que coincidir con el de la ruta.';
export const noSuchTemplate = (a: { readonly path: string }): string => `Esa plantilla no existe. Usa una de las que enumera ${a.path}.`;
export const hours = (a: { readonly least: number; readonly most: number }): string => `Tiene que ser de ${number(a.least)} a ${number(a.most)}\u00a0horas.`;
export const oneOfOrEmpty = (a: { readonly choices: readonly string[] }): string => `Tiene que ser ${listOr(a.choices)}, o quedar vacío.`;
export const words = (a: { readonly most: number }): string => `Tiene que contener al menos una palabra y como máximo ${(isOne(a.most) ? `${number(a.most)}\u00a0carácter` : `${number(a.most)}\u00a0caracteres`)}.`;
export const numberFromTo = (a: { readonly least: number; readonly most: number }): string => `Tiene que ser un número de ${number(a.least)} a ${number(a.most)}.`;
export const pageToken = 'Esto no es un token de página de esta API. Vuelve a empezar por la primera página.';
export const trueOrFalse = (a: { readonly yes: string; readonly no: string }): string => `Tiene que ser ${a.yes} o ${a.no}.`;
export const utc = (a: { readonly example: string }): string => `Tiene que ser una hora en UTC, por ejemplo ${a.example}.`;
export const hexadecimal = 'Tiene que constar de 32 dígitos hexadecimales en minúsculas.';
export const idOrNothing = 'Tiene que coincidir con el identificador de la ruta u omitirse.';
export const notEmpty = 'No puede estar vacío.';
export const atMostKib = (a: { readonly most: number }): string => `Puede ocupar como máximo ${number(a.most)}\u00a0KiB.`;
export const notText = 'No puede contener NUL ni caracteres no válidos.';
export const oneETag = 'Tiene que ser un solo ETag, exactamente como se recibió, con las comillas.';
export const minutes = (a: { readonly least: number; readonly most: number }): string => `Tiene que ser de ${number(a.least)} a ${number(a.most)}\u00a0minutos.`;
export const withinAYear = 'Tiene que estar a menos de un año de hoy, en el pasado o en el futuro.';
export const mostItems = (a: { readonly most: number }): string => `${(isOne(a.most) ? `Se permite ${number(a.most)} elemento` : `Se permiten ${number(a.most)} elementos`)} como máximo.`;
export const itemId = 'Tiene que constar de 1 a 64 letras, dígitos o guiones.';
export const charactersFromOne = (a: { readonly most: number }): string => `Tiene que tener de 1 a ${number(a.most)}\u00a0caracteres.`;
export const notBeforeStart = 'No puede ser anterior al inicio.';
export const idOfAtMost = (a: { readonly most: number }): string => `Tiene que ser un identificador de ${(isOne(a.most) ? `${number(a.most)}\u00a0carácter` : `${number(a.most)}\u00a0caracteres`)} como máximo.`;
export const mostAttendees = (a: { readonly most: number }): string => `${(isOne(a.most) ? `Se permite ${number(a.most)} asistente` : `Se permiten ${number(a.most)} asistentes`)} como máximo.`;
export const address = 'Tiene que ser una dirección de correo.';
export const charactersAtMost = (a: { readonly most: number }): string => `Puede tener ${(isOne(a.most) ? `${number(a.most)}\u00a0carácter` : `${number(a.most)}\u00a0caracteres`)} como máximo.`;
export const todayOrEarlier = 'Tiene que ser hoy o antes.';
export const withinLastYear = 'Tiene que estar dentro del último año.';
export const reportWhoManages = 'Tiene que ser una persona a tu cargo que tenga a su vez equipo propio.';
export const notBeforeFirstDay = 'No puede ser anterior al primer día.';
export const withinYears = (a: { readonly years: number }): string => `Tiene que ser menos de ${number(a.years)}\u00a0años después del primer día.`;
export const mostAbsences = (a: { readonly most: number }): string => `Se admiten como máximo ${(isOne(a.most) ? `${number(a.most)} ausencia` : isMany(a.most) ? `${number(a.most)} de ausencias` : `${number(a.most)} ausencias`)}. Eliminar una que ya haya terminado.`;
export const mostPeople = (a: { readonly most: number }): string => `Se admiten como máximo ${(isOne(a.most) ? `${number(a.most)} persona` : isMany(a.most) ? `${number(a.most)} de personas` : `${number(a.most)} personas`)} por solicitud.`;
export const somebody = 'Tiene que ser el identificador o la dirección de correo de una persona del directorio.';
export const personTwice = 'Esta persona aparece más de una vez.';
export const items = {
  sameId: 'Otro tema de estas dos personas tiene el mismo identificador.',
  twice: 'Este tema aparece más de una vez en la lista.',
  removal: 'Solo puede eliminar un tema quien lo escribió; en su lugar, se puede marcar como tratado.',
  rewording: 'Solo puede cambiar el texto de un tema quien lo escribió.',
  mostOpen: (a: { readonly most: number }): string => `Dos personas pueden tener ${number(a.most)} temas abiertos; primero hay que marcar algunos como tratados.`,
  of: (a: { readonly id: string; readonly fault: string }): string => `${a.id}: ${a.fault}`,
};
export const template = {
  line: (a: { readonly line: number; readonly fault: string }): string => `Línea ${number(a.line)}: ${a.fault}`,
  tooLarge: (a: { readonly kib: number }): string => `El archivo supera los ${number(a.kib)}\u00a0KiB; hay que acortarlo a una página, más o menos.`,
  notClosed: 'El encabezado no está cerrado; debe terminar con una línea ---.',
  noFrontMatter: 'El archivo debe empezar con una línea ---, después el encabezado (id, version, kind, cadence, minutes, purpose) y otra vez ---.',
  minutesTogether: (a: { readonly sum: number; readonly minutes: number }): string => `Los apartados suman ${number(a.sum)}\u00a0minutos, pero el 1:1 tiene ${number(a.minutes)}; hay que acortar un apartado o aumentar “minutes”.`,
  invalidYaml: (a: { readonly column: number }): string => `El encabezado no es YAML válido a partir de la columna ${number(a.column)}. Los valores con dos puntos o que empiezan por un carácter especial van entre comillas.`,
  openList: 'El encabezado no es YAML válido: una lista no está cerrada; debe terminar con ].',
  alias: 'Un valor que empieza por “*” va entre comillas.',
  duplicateKey: (a: { readonly key: string }): string => `La clave “${a.key}” aparece dos veces; hay que dejar solo una.`,
  keyValueLines: (a: { readonly keys: readonly string[] }): string => `El encabezado debe constar de líneas “clave: valor” con las claves ${listAnd(a.keys)}.`,
  unknownKey: (a: { readonly key: string; readonly keys: readonly string[] }): string => `No existe la clave “${a.key}”; las claves son ${listAnd(a.keys)}.`,
  missingKey: (a: { readonly key: string; readonly expected: string }): string => `Falta la clave “${a.key}”; se espera: ${a.expected}.`,
  mustBe: (a: { readonly key: string; readonly expected: string }): string => `Para “${a.key}” se espera: ${a.expected}.`,
  emptyKey: (a: { readonly key: string; readonly expected: string }): string => `“${a.key}” está vacío; se espera: ${a.expected}.`,
  notOne: (a: { readonly word: string; readonly key: string; readonly expected: string }): string => `“${a.word}” no es un valor de “${a.key}”; se espera: ${a.expected}.`,
  expectedId: 'un nombre en minúsculas con guiones, de 64\u00a0caracteres como máximo, como direct-report-weekly',
  expectedVersion: 'un número entero, 1 o más',
  expectedMinutes: (a: { readonly most: number }): string => `un número entero de 10 a ${number(a.most)}`,
  expectedPurpose: (a: { readonly most: number }): string => `una o dos frases de ${number(a.most)}\u00a0caracteres como máximo`,
  expectedEvidence: (a: { readonly most: number }): string => `una o dos frases de ${number(a.most)}\u00a0caracteres como máximo, o experience`,
  expectedWords: (a: { readonly words: readonly string[] }): string => `uno o varios de ${listAnd(a.words)}`,
  leaveOutLines: (a: { readonly key: string; readonly most: number; readonly count: number }): string => `“${a.key}” debe tener de 1 a ${number(a.most)} frases, cada una en una línea que empiece por “- ”; tiene ${number(a.count)}.`,
  lineLength: (a: { readonly key: string; readonly most: number }): string => `Cada línea de “${a.key}” debe tener de 1 a ${number(a.most)}\u00a0caracteres; va entre comillas si contiene dos puntos.`,
  inKey: (a: { readonly key: string; readonly fault: string }): string => `En “${a.key}”: ${a.fault}.`,
  inText: (a: { readonly text: string; readonly fault: string }): string => `En “${a.text}”: ${a.fault}.`,
  length: (a: { readonly most: number }): string => `debe tener de 1 a ${number(a.most)}\u00a0caracteres`,
  linkElsewhere: 'Una plantilla no puede tener enlaces cuya dirección esté definida en otro sitio; la dirección va en el propio enlace, [así](https://...).',
  deepHeading: 'Una plantilla no puede tener títulos por debajo de ##; # es para el título y ## para los apartados.',
  html: 'No se permite HTML en una plantilla; hay que escribirlo en Markdown.',
  otherBlock: 'Una plantilla solo puede tener títulos, listas y párrafos; hay que usar una de estas formas.',
  title: 'El título debe tener de 1 a 80\u00a0caracteres y ningún marcador.',
  afterTitle: 'Tras el título solo puede haber apartados: esto va en un apartado o en “purpose”.',
  noTitle: 'Tras el encabezado, una plantilla debe empezar con un título: “# Así”.',
  onlyPrompts: 'Un apartado solo puede contener una lista de sugerencias: la línea empieza por “- ”.',
  promptCount: (a: { readonly most: number; readonly count: number }): string => `Un apartado debe tener de 1 a ${number(a.most)} sugerencias, cada una en una línea que empiece por “- ”; este tiene ${number(a.count)}.`,
  emptyNote: 'La nota de consejos (“## Coaching note”) está vacía; aquí va lo que ayuda a quien dirige la conversación.',
  promptParagraph: 'Una sugerencia debe ser un solo párrafo, sin listas ni nada más; hay que dividirla en varias.',
  htmlInline: 'No se permiten HTML ni imágenes; hay que usar texto sin formato.',
  noteMissing: (a: { readonly heading: string }): string => `Una plantilla debe terminar con un apartado “## ${a.heading}” para quien dirige la conversación; hay que añadirlo.`,
  noteNotLast: (a: { readonly heading: string }): string => `Una plantilla debe terminar con un apartado “## ${a.heading}” para quien dirige la conversación; solo puede haber uno, al final.`,
  sectionCount: (a: { readonly most: number; readonly count: number }): string => `Una plantilla debe tener de 1 a ${number(a.most)} apartados con un título como “## Temas (20 min)”; esta tiene ${number(a.count)}.`,
  idTaken: (a: { readonly id: string; readonly file: string }): string => `El identificador “${a.id}” ya lo tiene ${a.file}; hay que dar otro a esta plantilla o quitar una de las dos.`,
  placeholderOpen: (a: { readonly ends: string }): string => `este marcador no está cerrado; debe terminar con ${a.ends}`,
  unknownTag: (a: { readonly tag: string; readonly tags: readonly string[] }): string => `marcador no válido: no existe la etiqueta “${a.tag}”; solo se admiten ${listAnd(a.tags)}`,
  unknownFilter: (a: { readonly filter: string; readonly filters: readonly string[] }): string => `no existe el filtro “${a.filter}”; solo se admiten ${listAnd(a.filters)}`,
  tooManyLoops: (a: { readonly most: number }): string => `hay más de ${number(a.most)} bucles en una línea; hay que usar menos`,
  noRanges: 'no se permiten rangos; el bucle va sobre open_items o stuck_items',
  tagOpen: (a: { readonly tag: string; readonly end: string }): string => `marcador no válido: la etiqueta “${a.tag}” no está cerrada; hay que cerrarla en la misma línea con ${a.end}`,
  tagAlone: (a: { readonly tag: string }): string => `marcador no válido: la etiqueta “${a.tag}” está fuera de lugar; hay que quitarla o abrir antes, en la misma línea, el bloque al que pertenece`,
  invalidPlaceholder: (a: { readonly placeholder: string; readonly example: string }): string => `marcador no válido: no se puede leer “${a.placeholder}”; se escribe, por ejemplo, ${a.example}`,
  cannotFill: (a: { readonly name: string; readonly names: readonly string[] }): string => `el marcador no se puede rellenar: no existe el valor “${a.name}”; se admiten ${listAnd(a.names)}`,
  filterValues: (a: { readonly example: string }): string => `el marcador no se puede rellenar: un filtro tiene valores de más o de menos; se escriben después de dos puntos, por ejemplo ${a.example}`,
  cannotUse: (a: { readonly example: string }): string => `el marcador no se puede rellenar: un filtro o una comparación no puede usar su valor; se escribe, por ejemplo, ${a.example}`,
  tooLong: 'el texto rellenado es demasiado largo; hay que usar menos bucles',
  fileName: (a: { readonly example: string }): string => `El archivo debe llamarse como el identificador de la plantilla, por ejemplo ${a.example}: minúsculas, cifras y guiones.`,
};
