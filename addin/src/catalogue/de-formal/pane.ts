// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const loading = 'Wird geladen';
export const slow = {
  outlook: 'Wir warten auf Outlook …',
  server: 'Wird noch geladen …',
  choice: 'Das dauert länger als sonst. Sie können weiter warten oder es noch einmal versuchen.',
};
export const tabs = {
  label: 'Ansichten',
  agenda: 'Agenda',
  notes: 'Notizen',
  coach: 'Impulse',
  mine: 'Meine 1:1',
};
export const retry = 'Noch einmal versuchen';
export const cancel = 'Abbrechen';
export const save = 'Speichern';
export const kept = (a: { readonly moment: string }): string => `Geschrieben: ${a.moment}.`;
export const guide = 'Leitfaden für 1:1-Gespräche';
