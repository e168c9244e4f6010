// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import * as en from '../src/catalogue/en/manifest';
import * as de from '../src/catalogue/de/manifest';
import * as es from '../src/catalogue/es/manifest';
import * as fr from '../src/catalogue/fr/manifest';
import * as ja from '../src/catalogue/ja/manifest';

export const english = en;

/** Languages other than English: the folder of the build, that of the formal form, the languages of Outlook, and the words. */
export const languages = [
  { folder: 'de', formal: 'de-formal', locales: ['de-DE', 'de-AT', 'de-CH'], say: de },
  { folder: 'es', formal: 'es-formal', locales: ['es-ES', 'es-MX', 'es-AR', 'es-CL', 'es-CO', 'es-PE', 'es-VE', 'es-EC', 'es-GT', 'es-CR', 'es-PA', 'es-DO', 'es-UY', 'es-PY', 'es-BO', 'es-SV', 'es-HN', 'es-NI', 'es-PR', 'es-US'], say: es },
  { folder: 'fr', formal: 'fr-formal', locales: ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-LU'], say: fr },
  { folder: 'ja', formal: null, locales: ['ja-JP'], say: ja },
] as const;
