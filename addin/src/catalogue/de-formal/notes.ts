// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const titles = {
  shared: 'Gemeinsame Notizen',
  private: 'Private Notizen',
};
export const hints = {
  shared: 'Was Sie vereinbart haben und festhalten wollen',
  private: 'Nur für Sie',
};
export const readBoth = (a: { readonly name: string }): string => `Lesbar für Sie und ${a.name}`;
export const readOnlyYou = 'Lesbar nur für Sie';
export const theirs = (a: { readonly name: string }): string => `Von ${a.name}`;
export const alsoYours = 'Noch eine Notiz von Ihnen';
export const phases = {
  idle: 'Gespeichert',
  typing: 'Noch nicht gespeichert',
  saving: 'Wird gespeichert …',
  offline: 'Auf diesem Gerät gespeichert, noch nicht gesendet',
  refused: 'Nicht gespeichert',
  conflict: 'Anderswo geändert',
};
export const refusedBecause = (a: { readonly reason: string }): string => `Nicht gespeichert: ${a.reason}`;
export const conflict = {
  title: 'Von dieser Notiz gibt es zwei Fassungen',
  text: 'Diese Notiz wurde auch anderswo geändert. Nichts ist verloren: Wählen Sie aus, was bleiben soll.',
  here: 'Diese Fassung',
  elsewhere: 'Die andere Fassung',
  mine: 'Diese behalten',
  theirs: 'Die andere behalten',
  both: 'Beide behalten',
};
export const failed = 'Die Notizen konnten wir nicht laden. Was Sie schreiben, ist auf diesem Gerät gespeichert.';
