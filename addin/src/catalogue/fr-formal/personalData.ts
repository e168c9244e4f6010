// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Ce que nous gardons sur vous';
export const download = 'Tout télécharger';
export const remove = 'Tout supprimer';
export const warning = 'Vos notes, sujets, corrections et paramètres seront supprimés définitivement. Ce que d’autres ont écrit est conservé.';
export const confirm = 'Supprimer définitivement';
export const removed = 'Toutes vos données ont été supprimées.';
