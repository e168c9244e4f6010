// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'Wenn ich ein 1:1 plane';
export const choices = {
  offer: 'Agenda anbieten',
  insert: 'Agenda automatisch einfügen',
  off: 'Nichts tun',
};
