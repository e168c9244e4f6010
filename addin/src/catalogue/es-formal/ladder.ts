// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = (a: { readonly name: string }): string => `Una pregunta para ${a.name}`;
export const onlyYou = 'Esta propuesta solo la ve usted. Si la añade, la pregunta aparece en la agenda de los dos.';
export const skip = 'Omitir';
export const skipped = 'Omitida.';
