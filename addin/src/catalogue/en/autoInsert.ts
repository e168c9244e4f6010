// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const label = 'When I schedule a 1:1';
export const choices = {
  offer: 'Offer the agenda',
  insert: 'Insert the agenda automatically',
  off: 'Do nothing',
};
