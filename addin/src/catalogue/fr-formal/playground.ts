// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = 'OutlookOneOnOne';
export const name = 'démonstration';
export const views = 'Courrier et calendrier';
export const calendar = 'Calendrier';
export const inbox = 'Boîte de réception';
export const figures = 'Mes chiffres';
export const switchPerson = 'Changer de personne';
export const themes = {
  light: 'Thème clair',
  dark: 'Thème sombre',
};
export const nobody = 'Nous n’avons trouvé personne à cette adresse.';
export const choosePerson = 'Choisir une personne';
export const loading = 'Ouverture du calendrier';
export const missing = 'Cette réunion n’est pas dans votre calendrier';
export const backToCalendar = 'Retour au calendrier';
