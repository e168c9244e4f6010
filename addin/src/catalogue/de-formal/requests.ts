// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const ask = 'Um ein 1:1 bitten';
export const askOf = (a: { readonly name: string }): string => `${a.name} um ein 1:1 bitten`;
export const asked = (a: { readonly name: string }): string => `${a.name} sieht jetzt, dass Sie sich ein 1:1 wünschen, und bekommt dazu eine E-Mail.`;
export const mine = (a: { readonly ago: string }): string => `Sie haben ${a.ago} um ein 1:1 gebeten.`;
export const theirs = (a: { readonly name: string; readonly ago: string }): string => `${a.name} hat ${a.ago} um ein 1:1 gebeten.`;
export const failed = 'Wir konnten Ihre Bitte nicht weitergeben.';
