// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Notas anteriores';
export const none = 'No hay notas anteriores.';
export const unknown = 'No hemos podido averiguar si hay alguna.';
export const failed = 'No se han podido cargar las notas anteriores.';
export const kinds = {
  shared: 'Compartida',
  private: 'Privada',
};
export const you = 'Usted';
export const older = 'Mostrar más antiguas';
