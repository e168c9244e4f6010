// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Anciens noms';
export const mine = (a: { readonly former: string }): string => `Selon le service informatique, tu portais auparavant un autre nom ici : ${a.former}.`;
export const mineUnknown = 'Selon le service informatique, tu avais auparavant un autre compte ici.';
export const mineEffect = 'Si tu le confirmes, les entretiens et les corrections de cette période seront comptés comme les tiens. Tu pourras rouvrir les notes et les ordres du jour de l’époque dès que l’autre personne de chaque entretien l’aura confirmé aussi.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} dit avoir porté auparavant un autre nom ici : ${a.former}.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} dit avoir eu auparavant un autre compte ici.`;
export const theirsEffect = (a: { readonly name: string }): string => `À l’époque, vous avez écrit ensemble des notes ou des ordres du jour. Si tu le confirmes, ${a.name} pourra de nouveau les lire, sauf tes notes privées.`;
export const confirm = 'C’est exact';
export const refuse = 'Ce n’est pas exact';
export const confirmed = 'Confirmé.';
export const refused = 'C’est noté. Rien n’a été fusionné.';
export const failed = 'Nous n’avons pas pu enregistrer ta réponse.';
