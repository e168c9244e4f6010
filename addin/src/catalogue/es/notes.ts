// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const titles = {
  shared: 'Notas compartidas',
  private: 'Notas privadas',
};
export const hints = {
  shared: 'Lo que se ha acordado y conviene recordar',
  private: 'Solo para ti',
};
export const readBoth = (a: { readonly name: string }): string => `Solo para ti y para ${a.name}`;
export const readOnlyYou = 'Solo las lees tú';
export const theirs = (a: { readonly name: string }): string => `De ${a.name}`;
export const alsoYours = 'Otra de tus notas';
export const phases = {
  idle: 'Guardado',
  typing: 'Sin guardar todavía',
  saving: 'Guardando…',
  offline: 'Guardado en este dispositivo, sin enviar todavía',
  refused: 'No se ha guardado',
  conflict: 'Cambiado en otro sitio',
};
export const refusedBecause = (a: { readonly reason: string }): string => `No se ha guardado: ${a.reason}`;
export const conflict = {
  title: 'Hay dos versiones de esta nota',
  text: 'Esta nota también se ha cambiado en otro sitio. No se ha perdido nada: elige qué conservar.',
  here: 'Esta versión',
  elsewhere: 'La otra versión',
  mine: 'Conservar esta versión',
  theirs: 'Conservar la otra',
  both: 'Conservar las dos',
};
export const failed = 'No se han podido cargar las notas. Lo que escribas se guarda en este dispositivo.';
