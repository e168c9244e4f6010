// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Al programar un 1:1';
export const choices = {
  offer: 'Ofrecer la agenda',
  insert: 'Insertar la agenda sin preguntar',
  off: 'No hacer nada',
};
