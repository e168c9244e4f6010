// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const ask = 'Pedir un 1:1';
export const askOf = (a: { readonly name: string }): string => `Pedir un 1:1 a ${a.name}`;
export const asked = (a: { readonly name: string }): string => `${a.name} verá que te gustaría tener un 1:1 y recibirá un correo.`;
export const mine = (a: { readonly ago: string }): string => `Pediste un 1:1 ${a.ago}.`;
export const theirs = (a: { readonly name: string; readonly ago: string }): string => `${a.name} pidió un 1:1 ${a.ago}.`;
export const failed = 'No hemos podido transmitir tu petición.';
