// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Aufgaben';
export const none = 'Keine offenen Aufgaben.';
export const add = 'Aufgabe eintragen';
export const what = 'Was zu tun ist';
export const who = 'Wer es übernimmt';
export const you = 'Du';
export const dueDate = 'Bis wann (optional)';
export const due = (a: { readonly date: string }): string => `bis ${a.date}`;
export const overdue = (a: { readonly date: string }): string => `ursprünglich bis ${a.date}`;
export const tick = (a: { readonly text: string }): string => `Erledigt: ${a.text}`;
export const change = (a: { readonly text: string }): string => `„${a.text}“ ändern`;
export const remove = (a: { readonly text: string }): string => `„${a.text}“ löschen`;
export const waiting = 'auf diesem Gerät gespeichert, noch nicht gesendet';
export const announcements = {
  added: 'Eingetragen.',
  done: 'Als erledigt markiert.',
  reopened: 'Wieder offen.',
  removed: 'Gelöscht.',
  changed: 'Gespeichert.',
};
