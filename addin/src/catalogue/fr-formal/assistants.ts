// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Assistants';
export const uses = 'Laisser mes propres assistants travailler pour moi';
export const usesText = 'Copilot, Claude et d’autres, connectés en votre nom, peuvent alors lire vos entretiens, vos sujets et vos actions, ajouter des sujets, cocher des actions et préparer des invitations. Ils n’envoient rien, et aucune fonction de ce produit n’a besoin d’eux.';
export const address = (a: { readonly address: string }): string => `L’adresse à donner à votre assistant : ${a.address}`;
export const shares = 'Laisser les assistants des personnes avec qui j’ai des entretiens lire ce que j’ai écrit pour nous deux';
export const sharesText = 'Cela vaut pour les sujets et les actions, jamais pour les notes. Sans cela, ces assistants savent seulement combien vous en avez écrit.';
export const listHeading = 'Ce que les assistants ont fait en mon nom';
export const listText = 'Chaque demande y figure, même refusée. Vous êtes la seule personne à voir cette liste.';
export const none = 'Rien au cours des 26 dernières semaines.';
export const somebody = 'quelqu’un d’autre';
export const named = (a: { readonly name: string }): string => a.name;
export const entry = (a: { readonly when: string; readonly deed: string }): string => `${a.when} : ${a.deed}`;
export const deeds = {
  listedOneOnOnes: 'consultation de la liste de mes entretiens',
  readAgenda: (a: { readonly name: string }): string => `lecture de l’ordre du jour de l’entretien avec ${a.name}`,
  listedActions: 'consultation de mes actions en cours',
  readMentions: 'lecture de ce que les récapitulatifs disaient de moi',
  foundTimes: (a: { readonly name: string }): string => `recherche de créneaux pour un entretien avec ${a.name}`,
  addedPoint: (a: { readonly name: string }): string => `ajout d’un sujet à l’ordre du jour de l’entretien avec ${a.name}`,
  completedAction: (a: { readonly name: string }): string => `une action cochée dans l’entretien avec ${a.name}`,
  proposedTime: (a: { readonly name: string }): string => `préparation d’une invitation pour ${a.name}`,
};
