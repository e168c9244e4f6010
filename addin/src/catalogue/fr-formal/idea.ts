// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Une idée à essayer';
export const thisWeek = 'Cette semaine';
export const another = 'Une autre idée';
export const add = 'Ajouter à l’ordre du jour';
export const added = 'Ajouté à l’ordre du jour.';
export const readMore = 'Lire';
export const when = 'Quand :';
export const say = 'Ce que vous pourriez dire :';
export const afterwards = 'Ensuite :';
