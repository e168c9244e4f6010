// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, listAnd, number } from './language';

export const parts = {
  permission: (a: { readonly name: string }): string => `permiso ${a.name}`,
  readerPermission: (a: { readonly name: string }): string => `lector: permiso ${a.name}`,
  writerPermission: (a: { readonly name: string }): string => `escritor: permiso ${a.name}`,
  readerScope: 'lector: alcance',
  sender: (a: { readonly number: number }): string => `envío: remitente ${number(a.number)}`,
  senders: 'envío: remitentes',
  clock: 'reloj',
  directory: 'directorio',
  mailboxes: 'buzones',
  database: 'base de datos',
  queues: 'colas',
  subscriptions: 'suscripciones',
  keys: 'claves del texto cifrado',
  deployment: 'implementación',
  application: 'aplicación',
  notifications: 'notificaciones',
  administrator: 'administración',
  signIn: 'inicio de sesión',
  registration: 'registro de la aplicación',
  consent: 'consentimiento',
  addIn: 'complemento',
  addInSettings: 'configuración del complemento',
  manifest: 'direcciones del manifiesto',
};
export const notChecked = {
  what: (a: { readonly error: string }): string => `No se pudo comprobar (${a.error}).`,
  remedy: 'Los detalles están en el registro de la aplicación.',
};
export const notReady = {
  what: 'Aún no está listo.',
  directory: 'Se lee cada noche a las 01:00 UTC, en cuanto el lector tiene sus permisos.',
  database: 'Comprobar que la cuenta existe y que la identidad de la aplicación puede usarla; azd provision configura ambas cosas.',
  other: 'El registro de la aplicación dice qué falta.',
};
export const keys = {
  notRead: 'No se pudieron leer las claves del texto cifrado. Hasta entonces no se puede leer lo que la gente ha escrito.',
  missing: (a: { readonly number: string }): string => `Falta la clave ${a.number}, que abre el texto cifrado. Hay que reponerla: sin ella no se puede leer lo que se cifró con ella.`,
  whichUnknown: 'En esta base de datos hay texto cifrado, pero no hay claves, y nada indica cuál escribe. Hay que reponer las claves.',
  wrong: (a: { readonly number: string }): string => `La clave ${a.number} no es la que cifró el texto de esta base de datos. Hay que reponer la correcta.`,
  giveRole: 'Dar a la identidad de la aplicación el rol Key Vault Secrets User en el almacén; azd provision lo configura.',
  recover: 'Crear o recuperar en el almacén el secreto sealing-key-NUMBER (docs/operate.md, Encryption of what people write).',
  putBack: 'Reponer la versión anterior del secreto (docs/operate.md, Encryption of what people write).',
};
export const clock = {
  silent: 'Microsoft Graph no dijo qué hora es.',
  off: (a: { readonly minutes: number }): string => `Difiere en ${(isOne(a.minutes) ? `${number(a.minutes)}\u00a0minuto` : isMany(a.minutes) ? `${number(a.minutes)} de minutos` : `${number(a.minutes)}\u00a0minutos`)} del de Microsoft Graph.`,
  remedy: 'Poner en hora este equipo. En Azure, reiniciar la aplicación.',
};
export const graph = {
  retry: 'Volver a intentarlo en unos minutos.',
  notAuthenticated: (a: { readonly code: string }): string => `Microsoft Graph no acepta la identidad (${a.code}).`,
  provision: 'Volver a implementar con azd provision, para que la aplicación tenga sus tres identidades.',
  refused: (a: { readonly code: string }): string => `Microsoft Graph lo rechaza (${a.code}).`,
  noMailbox: (a: { readonly code: string }): string => `Ese buzón no existe (${a.code}).`,
  unexpected: (a: { readonly code: string }): string => `Microsoft Graph no respondió como se esperaba (${a.code}).`,
};
export const directory = {
  remedy: 'Ejecutar infra/entra/grant.ps1 (docs/deploy.md, paso 5). Entra ID puede tardar una hora en aplicarlo.',
};
export const mailboxes = {
  remedy: 'Ejecutar infra/entra/exchange.ps1 (docs/deploy.md, paso 6) y comprobar que el buzón es miembro directo de su grupo. Exchange puede tardar dos horas en aplicarlo.',
  tooWide: (a: { readonly readable: number; readonly tried: number }): string => `El lector puede leer los calendarios de personas sin nadie a su cargo (${number(a.readable)} de ${number(a.tried)} probados).`,
  narrow: 'Salvo que el grupo de responsables las incluya a propósito, quitar en Entra ID los permisos de calendario de las identidades: valen para todos los buzones, se configure lo que se configure en Exchange.',
  noSenders: 'No hay ninguno.',
  setSenders: 'Configurarlos: azd env set ONEONONE_SENDER y después azd provision.',
};
export const subscriptions = {
  missing: (a: { readonly missing: number; readonly all: number }): string => `Graph no nos avisa de los cambios en ${number(a.missing)} de ${(isOne(a.all) ? `${number(a.all)} calendario` : isMany(a.all) ? `${number(a.all)} de calendarios` : `${number(a.all)} calendarios`)}.`,
  remedy: 'Comprobar que estas personas están en el grupo de organizadores y que /api/graph/notifications es accesible desde fuera (docs/operate.md, “Lost subscriptions”). Se crean de nuevo cada seis horas.',
};
export const queues = {
  failed: (a: { readonly count: number }): string => `${(isOne(a.count) ? `${number(a.count)} mensaje ha fallado` : isMany(a.count) ? `${number(a.count)} de mensajes han fallado` : `${number(a.count)} mensajes han fallado`)} definitivamente.`,
  remedy: 'Leer los motivos con GET /api/work/poison, corregir la causa y devolver los mensajes a la cola (docs/operate.md, “Poison”).',
};
export const deployment = {
  unknown: (a: { readonly output: string }): string => `azd no conoce ninguna implementación: ${a.output}`,
  runThere: 'Ejecutarlo en la carpeta en la que se ejecutó azd up.',
  noValues: (a: { readonly names: readonly string[] }): string => `azd no tiene ningún valor para ${listAnd(a.names)}.`,
  follow: 'Seguir docs/deploy.md, pasos 2 y 3: register.ps1 y después azd up.',
};
export const addIn = {
  otherSettings: (a: { readonly names: readonly string[] }): string => `Estos valores de config.json no son los de esta implementación: ${listAnd(a.names)}.`,
  deploy: 'Ejecutar azd deploy addin: compila el complemento para esta implementación.',
  otherHosts: (a: { readonly hosts: readonly string[]; readonly host: string }): string => `El manifiesto indica ${listAnd(a.hosts)} y no ${a.host}.`,
  rollOut: 'Ejecutar azd deploy addin: compila el complemento para esta implementación. Después, volver a distribuir addin/dist/manifest.xml (docs/deploy.md, paso 7).',
};
export const application = {
  notRunning: (a: { readonly status: string }): string => `No está en marcha (${a.status}).`,
  seeStream: 'La secuencia de registro del portal indica cada ajuste incorrecto. Después, ejecutar azd provision y azd deploy.',
  notValidated: (a: { readonly status: string }): string => `Graph no pudo validar la dirección de las notificaciones (${a.status}).`,
  nothingBetween: 'Comprobar que nada entre Internet y la aplicación exige iniciar sesión o modifica las solicitudes.',
  noToken: (a: { readonly output: string }): string => `No hay token para la API: ${a.output}`,
  notAllowed: 'La API no permite esta comprobación.',
  assignRole: 'Asignar el rol Administrator (Entra ID, Aplicaciones empresariales, Usuarios y grupos) y volver a ejecutar az login.',
  badToken: 'La API no acepta el token.',
  checkIds: 'ONEONONE_API_CLIENT_ID y el inquilino deben ser los del registro de la aplicación: azd provision los configura.',
  silent: (a: { readonly status: string }): string => `La API no respondió (${a.status}).`,
  retry: 'Volver a intentarlo en un minuto; los detalles están en su registro.',
};
export const unexpected = {
  what: (a: { readonly error: string }): string => `No respondió como se esperaba: ${a.error}`,
  remedy: 'Ejecutar azd deploy y volver a intentarlo en un minuto.',
};
export const signIn = {
  register: (a: { readonly url: string }): string => `Ejecutar infra/entra/register.ps1 -AddInUrl "${a.url}" (docs/deploy.md, paso 3).`,
  noRegistration: (a: { readonly id: string }): string => `No hay ninguno con el id ${a.id}, o no se ha iniciado sesión (az login).`,
  lacks: (a: { readonly things: readonly string[] }): string => `Le falta: ${listAnd(a.things)}.`,
  redirect: (a: { readonly address: string }): string => `la dirección de redirección ${a.address}`,
  tokens: 'los tokens de la versión 2',
  scope: 'el ámbito OneOnOne.Use',
  noConsent: 'Nadie ha dado todavía su consentimiento.',
  consent: 'Abrir el panel una vez y dar el consentimiento, o darlo para todos en Entra ID, Aplicaciones empresariales, Permisos (docs/deploy.md, paso 7).',
};
export const programs = {
  notInstalled: (a: { readonly program: string }): string => `“${a.program}” no está instalado.`,
};
