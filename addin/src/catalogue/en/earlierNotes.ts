// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Earlier notes';
export const none = 'No earlier notes.';
export const unknown = 'We could not find out whether there are any.';
export const failed = 'The older notes could not be loaded.';
export const kinds = {
  shared: 'Shared',
  private: 'Private',
};
export const you = 'You';
export const older = 'Show older notes';
