// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `Entretien avec ${a.name}`;
export const heading = (a: { readonly moment: string }): string => `Ordre du jour, ${a.moment}`;
export const toNext = (a: { readonly moment: string }): string => `Aller au prochain entretien, ${a.moment}`;
export const noNext = 'Aucun entretien n’est prévu';
export const noNextText = 'Dès qu’un entretien figurera dans le calendrier, ce lien ouvrira son ordre du jour.';
export const calendarUnknown = 'Nous n’avons pas encore pu lire le calendrier et ne savons donc pas quand aura lieu le prochain entretien. Réessayez plus tard.';
