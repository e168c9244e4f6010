// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly name: string }): string => `Eine Frage an ${a.name}`;
export const onlyYou = 'Diesen Vorschlag siehst nur du. Nimmst du ihn auf, seht ihr beide die Frage in der Agenda.';
export const skip = 'Überspringen';
export const skipped = 'Übersprungen.';
