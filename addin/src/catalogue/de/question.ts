// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `Eine Frage an ${a.name}`;
export const when = (a: { readonly moment: string; readonly ago: string }): string => `Euer nächstes 1:1: ${a.moment}, ${a.ago}.`;
export const noNext = (a: { readonly name: string }): string => `Mit ${a.name} ist noch kein 1:1 geplant. Plane eines und öffne dann diesen Link noch einmal, oder frag einfach, wenn ihr euch seht.`;
export const add = 'In die Agenda aufnehmen';
export const isOnAgenda = (a: { readonly moment: string }): string => `Die Frage steht auf der Agenda für ${a.moment}.`;
export const bothSee = (a: { readonly name: string }): string => `${a.name} sieht sie dort auch und kann vorher darüber nachdenken.`;
export const open = 'Agenda öffnen';
export const notYours = {
  title: 'Diese Frage ist für jemand anderen',
  text: 'Dieser Link stammt aus dem Wochenüberblick einer anderen Person und betrifft eine ihrer Führungskräfte.',
};
export const gone = {
  title: 'Diese Frage stellen wir nicht mehr',
  text: 'Im nächsten Wochenüberblick steht eine andere.',
};
