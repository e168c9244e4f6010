// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const ask = 'Demander un entretien';
export const askOf = (a: { readonly name: string }): string => `Demander un entretien à ${a.name}`;
export const asked = (a: { readonly name: string }): string => `${a.name} verra que vous souhaitez un entretien et recevra un e-mail à ce sujet.`;
export const mine = (a: { readonly ago: string }): string => `Vous avez demandé un entretien ${a.ago}.`;
export const theirs = (a: { readonly name: string; readonly ago: string }): string => `${a.name} a demandé un entretien ${a.ago}.`;
export const failed = 'Impossible de transmettre votre demande.';
