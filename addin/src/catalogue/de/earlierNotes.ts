// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Frühere Notizen';
export const none = 'Keine früheren Notizen.';
export const unknown = 'Wir konnten nicht feststellen, ob es welche gibt.';
export const failed = 'Die älteren Notizen konnten wir nicht laden.';
export const kinds = {
  shared: 'Gemeinsam',
  private: 'Privat',
};
export const you = 'Du';
export const older = 'Ältere Notizen';
