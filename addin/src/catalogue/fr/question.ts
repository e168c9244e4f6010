// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `Une question pour ${a.name}`;
export const when = (a: { readonly moment: string; readonly ago: string }): string => `Ton prochain entretien a lieu le ${a.moment}, ${a.ago}.`;
export const noNext = (a: { readonly name: string }): string => `Aucun entretien avec ${a.name} n’est prévu. Fixes-en un et rouvre ce lien, ou pose simplement la question quand vous vous verrez.`;
export const add = 'Ajouter à l’ordre du jour';
export const isOnAgenda = (a: { readonly moment: string }): string => `La question est à l’ordre du jour du ${a.moment}.`;
export const bothSee = (a: { readonly name: string }): string => `${a.name} l’y verra aussi et pourra y réfléchir d’ici là.`;
export const open = 'Ouvrir l’ordre du jour';
export const notYours = {
  title: 'Cette question est pour quelqu’un d’autre',
  text: 'Ce lien vient du récapitulatif d’une autre personne et concerne un manager de son équipe.',
};
export const gone = {
  title: 'Nous ne posons plus cette question',
  text: 'Ton prochain récapitulatif en proposera une autre.',
};
