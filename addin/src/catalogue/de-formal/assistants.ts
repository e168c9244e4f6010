// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Assistenten';
export const uses = 'Meine eigenen Assistenten für mich arbeiten lassen';
export const usesText = 'Copilot, Claude und andere, die sich in Ihrem Namen anmelden, können dann Ihre 1:1-Gespräche, Themen und Aufgaben lesen, Themen hinzufügen, Aufgaben abhaken und Einladungen vorbereiten. Verschickt wird dabei nichts, und alles in diesem Produkt funktioniert auch ohne Assistenten.';
export const address = (a: { readonly address: string }): string => `Die Adresse für Ihren Assistenten: ${a.address}`;
export const shares = 'Assistenten der Menschen, mit denen ich 1:1-Gespräche habe, lesen lassen, was ich für uns beide geschrieben habe';
export const sharesText = 'Das gilt für Themen und Aufgaben, nie für Notizen. Solange es ausgeschaltet ist, erfahren diese Assistenten nur, wie viele Sie geschrieben haben.';
export const listHeading = 'Was Assistenten in meinem Namen getan haben';
export const listText = 'Jede Anfrage steht hier, auch wenn sie abgelehnt wurde. Nur Sie sehen diese Liste.';
export const none = 'In den letzten 26\u00a0Wochen nichts.';
export const somebody = 'jemand anderem';
export const named = (a: { readonly name: string }): string => a.name;
export const entry = (a: { readonly when: string; readonly deed: string }): string => `${a.when}: ${a.deed}`;
export const deeds = {
  listedOneOnOnes: 'meine 1:1-Gespräche aufgelistet',
  readAgenda: (a: { readonly name: string }): string => `die Agenda für das 1:1 mit ${a.name} gelesen`,
  listedActions: 'meine offenen Aufgaben aufgelistet',
  readMentions: 'gelesen, was im Wochen­überblick über mich stand',
  foundTimes: (a: { readonly name: string }): string => `freie Zeiten für ein 1:1 mit ${a.name} gesucht`,
  addedPoint: (a: { readonly name: string }): string => `ein Thema zur Agenda für das 1:1 mit ${a.name} hinzugefügt`,
  completedAction: (a: { readonly name: string }): string => `eine Aufgabe aus dem 1:1 mit ${a.name} abgehakt`,
  proposedTime: (a: { readonly name: string }): string => `eine Einladung zum 1:1 mit ${a.name} vorbereitet`,
};
