// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const titles = {
  shared: 'Notes partagées',
  private: 'Notes privées',
};
export const hints = {
  shared: 'Ce que vous avez décidé et voulez retenir',
  private: 'Visible uniquement par vous',
};
export const readBoth = (a: { readonly name: string }): string => `${a.name} et vous pouvez les lire`;
export const readOnlyYou = 'Visibles uniquement par vous';
export const theirs = (a: { readonly name: string }): string => `Par ${a.name}`;
export const alsoYours = 'Une autre de vos notes';
export const phases = {
  idle: 'Enregistré',
  typing: 'Pas encore enregistré',
  saving: 'Enregistrement…',
  offline: 'Enregistré sur cet appareil, pas encore envoyé',
  refused: 'Non enregistré',
  conflict: 'Modifié ailleurs',
};
export const refusedBecause = (a: { readonly reason: string }): string => `Non enregistré : ${a.reason}`;
export const conflict = {
  title: 'Il y a deux versions de cette note',
  text: 'Cette note a aussi été modifiée ailleurs. Rien n’est perdu : choisissez ce qu’il faut garder.',
  here: 'Cette version',
  elsewhere: 'L’autre version',
  mine: 'Garder cette version',
  theirs: 'Garder l’autre',
  both: 'Garder les deux',
};
export const failed = 'Impossible de charger les notes. Ce que vous écrivez est enregistré sur cet appareil.';
