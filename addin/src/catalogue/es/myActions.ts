// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Tareas pendientes';
export const withName = (a: { readonly name: string }): string => `con ${a.name}`;
export const failed = 'No hemos podido cargar tus tareas.';
