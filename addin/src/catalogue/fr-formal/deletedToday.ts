// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const what = (a: { readonly text: string }): string => `Supprimé : ${a.text}`;
export const undo = 'Annuler';
export const undoWhat = (a: { readonly text: string }): string => `Annuler : rétablir « ${a.text} »`;
export const heading = 'Supprimé récemment';
export const where = 'Visible uniquement par vous, sur cet appareil, jusqu’à la fin de la journée.';
export const restore = 'Rétablir';
export const restoreWhat = (a: { readonly text: string }): string => `Rétablir « ${a.text} »`;
export const restored = 'C’est rétabli.';
export const forget = 'Supprimer définitivement';
export const forgetWhat = (a: { readonly text: string }): string => `Supprimer « ${a.text} » définitivement`;
