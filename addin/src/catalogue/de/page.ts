// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = '1:1';
export const notFound = {
  title: 'Dieser Link funktioniert nicht',
  text: 'Vielleicht ist er unvollständig. Öffne ihn noch einmal aus der Einladung oder dem Wochenüberblick.',
};
export const otherPeople = {
  title: 'Diese Agenda gehört zwei anderen Personen',
  text: 'Die Agenda eines 1:1 sehen nur die beiden, die es führen. Hast du diesen Link versehentlich bekommen?',
};
export const failed = 'Das konnten wir nicht laden.';
