// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Noms antérieurs';
export const mine = (a: { readonly former: string }): string => `Selon le service informatique, tu figurais auparavant ici sous le nom de ${a.former}.`;
export const mineUnknown = 'Selon le service informatique, un ancien compte était le tien.';
export const mineEffect = 'Si tu le confirmes, les entretiens et les corrections de cette période comptent comme les tiens. Les notes et les ordres du jour d’alors s’ouvrent dès que l’autre personne de chaque entretien l’a confirmé aussi.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} dit avoir figuré auparavant ici sous le nom de ${a.former}.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} dit qu’un ancien compte était le sien.`;
export const theirsEffect = (a: { readonly name: string }): string => `Vous avez alors écrit ensemble des notes ou des ordres du jour. Si tu le confirmes, ${a.name} pourra de nouveau les lire, sauf tes notes privées.`;
export const confirm = 'C’est exact';
export const refuse = 'C’est faux';
export const confirmed = 'Confirmé.';
export const refused = 'C’est noté. Rien n’a été réuni.';
export const failed = 'Nous n’avons pas pu enregistrer ta réponse.';
