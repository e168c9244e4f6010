// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const name = '1:1-Agenda';
export const fullName = (a: { readonly name: string }): string => `${a.name} für Outlook`;
export const summary = 'Agenda, Notizen und Offenes für 1:1-Gespräche, direkt neben der Einladung.';
export const description = 'Erkennt ein 1:1 schon beim Schreiben der Einladung, fügt eine passende Agenda ein, nimmt Offenes ins nächste Gespräch mit und hält Notizen für beide fest.';
export const tips = {
  organizer: 'Eine passende Agenda in die Einladung einfügen und eigene Themen vorbereiten.',
  attendee: 'Die Agenda dieses 1:1 ansehen, Themen ergänzen und Notizen machen.',
  message: 'Die Agenda des 1:1 aus dieser Einladung ansehen.',
};
