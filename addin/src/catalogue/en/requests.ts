// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const ask = 'Ask for a 1:1';
export const askOf = (a: { readonly name: string }): string => `Ask ${a.name} for a 1:1`;
export const asked = (a: { readonly name: string }): string => `${a.name} will see that you would like a 1:1, and gets one email about it.`;
export const mine = (a: { readonly ago: string }): string => `You asked for a 1:1 ${a.ago}.`;
export const theirs = (a: { readonly name: string; readonly ago: string }): string => `${a.name} asked for a 1:1 ${a.ago}.`;
export const failed = 'We could not pass on your request.';
