// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const heading = 'Hätte eine E-Mail gereicht?';
export const intro = 'Ist das eure gemeinsame Zeit wert, oder ist es Tagesgeschäft, das woanders hingehört?';
export const by = {
  manager: 'Eine Führungskraft sagt',
  report: 'Jemand aus dem Team sagt',
};
export const answers = {
  tactical: 'Tagesgeschäft',
  worthwhile: 'Gehört hierher',
  moreBeneath: 'Steckt mehr dahinter',
};
export const right = 'Richtig.';
export const wrong = (a: { readonly answer: string }): string => `Wir würden sagen: ${a.answer}.`;
export const instead = 'Stattdessen:';
export const next = 'Weiter';
export const progress = (a: { readonly at: number; readonly of: number; readonly right: number }): string => `${number(a.at)} von ${number(a.of)}, ${number(a.right)} richtig`;
export const done = (a: { readonly right: number; readonly of: number }): string => `${number(a.right)} von ${number(a.of)} richtig.`;
export const again = 'Noch einmal';
