// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isMany, isOne, number } from './language';

export const signIn = {
  nobody: 'Nadie ha iniciado sesión en Microsoft 365 en este equipo. Ejecutar: oneonone login',
  noConsent: 'Esta aplicación no tiene acceso a Microsoft 365 (falta el consentimiento). Quien administra Microsoft 365 debe concederlo: centro de administración de Entra, Aplicaciones empresariales, esta aplicación, Permisos, Conceder consentimiento de administrador.',
  unknownClient: 'El inquilino no tiene ninguna aplicación con este identificador de cliente. Comprobar el identificador y el inquilino.',
  unknownTenant: 'Ese inquilino no existe. Comprobar el identificador o el dominio del inquilino.',
  expired: 'La sesión ha caducado, o la organización exige iniciar otra. Ejecutar: oneonone login',
  wrongSecret: 'El secreto de la aplicación es incorrecto o ha caducado. Quien administra Microsoft 365 puede crear otro.',
  blocked: 'Las reglas de la organización bloquean esta aplicación (acceso condicional o asignación). Quien administra Microsoft 365 puede permitirla.',
  again: 'Microsoft 365 exige iniciar sesión de nuevo. Ejecutar: oneonone login',
  failed: (a: { readonly reason: string }): string => `No se pudo iniciar sesión en Microsoft 365: ${a.reason}`,
  failedWith: (a: { readonly code: string; readonly reason: string }): string => `No se pudo iniciar sesión en Microsoft 365 (${a.code}): ${a.reason}`,
};
export const graph = {
  busy: (a: { readonly what: string; readonly code: string; readonly seconds: number }): string => `Microsoft 365 está saturado y no se pudo leer: ${a.what} (${a.code}). Volver a intentarlo dentro de ${(isOne(a.seconds) ? `${number(a.seconds)}\u00a0segundo` : isMany(a.seconds) ? `${number(a.seconds)} de segundos` : `${number(a.seconds)}\u00a0segundos`)}.`,
  denied: (a: { readonly what: string; readonly code: string; readonly permission: string }): string => `Microsoft 365 ha denegado el acceso: ${a.what} (${a.code}). Quien administra Microsoft 365 debe conceder ${a.permission} a esta aplicación y dar su consentimiento.`,
  refused: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 no ha aceptado la sesión y no se pudo leer: ${a.what} (${a.code}). Volver a iniciar sesión: oneonone login.`,
  silent: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 no ha respondido y no se pudo leer: ${a.what} (${a.code}). Volver a intentarlo más tarde.`,
  rejected: (a: { readonly what: string; readonly code: string }): string => `Microsoft 365 ha rechazado la solicitud: ${a.what} (${a.code}). Es un error del programa o de la configuración.`,
  noMailbox: 'La cuenta con la que se ha iniciado sesión no tiene buzón y, por tanto, tampoco calendario.',
};
export const things = {
  people: 'las personas',
  groups: 'los grupos',
  rooms: 'las salas',
  workspaces: 'los espacios de trabajo',
  ownEntry: 'la entrada propia',
  reports: 'las personas a cargo',
};
export const data = {
  isFile: (a: { readonly path: string }): string => `${a.path} es un archivo; indicar una carpeta para los datos.`,
  unusable: (a: { readonly path: string; readonly reason: string }): string => `La carpeta de datos ${a.path} no se puede usar: ${a.reason} Indicar otra carpeta o permitir la escritura en esta.`,
  newer: (a: { readonly path: string; readonly found: string; readonly known: string }): string => `${a.path} procede de una versión más reciente de este programa (esquema ${a.found}; este conoce ${a.known}). Actualizar el programa o indicar otra carpeta de datos.`,
  noLog: (a: { readonly path: string }): string => `${a.path} está en un sistema de archivos donde SQLite no puede llevar un registro de escritura anticipada; elegir una carpeta de datos en un disco local.`,
  inUse: (a: { readonly path: string; readonly seconds: number }): string => `Otro proceso lleva ${(isOne(a.seconds) ? `${number(a.seconds)}\u00a0segundo` : isMany(a.seconds) ? `${number(a.seconds)} de segundos` : `${number(a.seconds)}\u00a0segundos`)} usando ${a.path}; volver a intentarlo cuando termine.`,
  readOnly: (a: { readonly path: string }): string => `No se puede escribir ${a.path}; permitir la escritura o indicar otra carpeta de datos.`,
  noDatabase: (a: { readonly path: string }): string => `${a.path} no es una base de datos o está dañada; moverla o restaurarla desde una copia de seguridad.`,
  notOpened: (a: { readonly path: string }): string => `No se puede abrir ${a.path}; dar permiso de lectura y escritura o indicar otra carpeta de datos.`,
  failed: (a: { readonly path: string; readonly reason: string }): string => `No se puede leer ni escribir ${a.path}: ${a.reason}`,
  noPreview: (a: { readonly path: string }): string => `${a.path} ya existe y no es una vista previa; elegir otra carpeta con --out.`,
  noSample: (a: { readonly path: string }): string => `${a.path} contiene algo que no es una organización de ejemplo. Elegir una carpeta vacía o nueva.`,
  contended: (a: { readonly what: string }): string => `Otros procesos modificaban ${a.what} una y otra vez al mismo tiempo, por lo que este cambio no se ha guardado. Volver a intentarlo.`,
};
export const document = {
  newer: (a: { readonly kind: string; readonly found: number; readonly known: number }): string => `Un documento del tipo “${a.kind}” está guardado en la versión ${number(a.found)}; este programa conoce las versiones hasta la ${number(a.known)}. Actualizar el programa.`,
  damaged: (a: { readonly kind: string; readonly error: string }): string => `Un documento del tipo “${a.kind}” está dañado (${a.error}); restaurarlo desde una copia de seguridad.`,
  sealed: (a: { readonly kind: string }): string => `Un documento del tipo “${a.kind}” contiene texto cifrado que este programa no puede abrir. Actualizar el programa.`,
  incomplete: (a: { readonly member: string }): string => `A un documento le falta “${a.member}”; restaurarlo desde una copia de seguridad.`,
};
export const sample = {
  fictional: 'La empresa de ejemplo Northwind Example y sus calendarios. Todas las personas son ficticias.',
  replaced: 'Esta carpeta se sustituye entera cada vez que se vuelve a escribir el ejemplo: no guardar en ella nada propio.',
};
