// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Assistenten';
export const uses = 'Meine eigenen Assistenten für mich arbeiten lassen';
export const usesText = 'Copilot, Claude und andere, die sich als du anmelden, können dann deine 1:1-Gespräche, deine Punkte und Aufgaben lesen, Punkte hinzufügen, Aufgaben abhaken und Einladungen vorbereiten. Sie verschicken nichts, und keine Funktion dieses Produkts braucht sie.';
export const address = (a: { readonly address: string }): string => `Die Adresse für deinen Assistenten: ${a.address}`;
export const shares = 'Assistenten der Menschen, mit denen ich 1:1-Gespräche habe, lesen lassen, was ich für uns beide geschrieben habe';
export const sharesText = 'Das gilt für Punkte und Aufgaben, nie für Notizen. Solange es ausgeschaltet ist, erfahren diese Assistenten nur, wie viele du geschrieben hast.';
export const listHeading = 'Was Assistenten in meinem Namen getan haben';
export const listText = 'Jede Anfrage steht hier, auch wenn sie abgelehnt wurde. Nur du siehst diese Liste.';
export const none = 'In den letzten 26 Wochen nichts.';
export const somebody = 'jemand anderem';
export const entry = (a: { readonly when: string; readonly deed: string }): string => `${a.when}: ${a.deed}`;
export const deeds = {
  listedOneOnOnes: 'meine 1:1-Gespräche aufgelistet',
  readAgenda: (a: { readonly name: string }): string => `die Agenda mit ${a.name} gelesen`,
  listedActions: 'meine offenen Aufgaben aufgelistet',
  readMentions: 'gelesen, was in Wochen­überblicken über mich stand',
  foundTimes: (a: { readonly name: string }): string => `nach Zeiten mit ${a.name} gesucht`,
  addedPoint: (a: { readonly name: string }): string => `einen Punkt zur Agenda mit ${a.name} hinzugefügt`,
  completedAction: (a: { readonly name: string }): string => `eine Aufgabe mit ${a.name} abgehakt`,
  proposedTime: (a: { readonly name: string }): string => `eine Einladung zum 1:1 mit ${a.name} vorbereitet`,
};
