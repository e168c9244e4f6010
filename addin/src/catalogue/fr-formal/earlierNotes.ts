// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Notes précédentes';
export const none = 'Aucune note précédente.';
export const unknown = 'Nous n’avons pas pu savoir s’il y en a.';
export const failed = 'Impossible de charger les notes plus anciennes.';
export const kinds = {
  shared: 'Partagée',
  private: 'Privée',
};
export const you = 'Vous';
export const older = 'Notes plus anciennes';
