// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

/** What each language calls itself, by its tag. */
export const ownNames: Readonly<Partial<Record<string, string>>> = {
  'en': 'English',
  'en-US': 'English (US)',
  'de': 'Deutsch',
  'es': 'Español',
  'fr': 'Français',
  'ja': '日本語',
};
