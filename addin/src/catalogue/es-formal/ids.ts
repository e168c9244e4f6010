// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Nombres anteriores';
export const mine = (a: { readonly former: string }): string => `Según quien administra el sistema, antes usted figuraba aquí como ${a.former}.`;
export const mineUnknown = 'Según quien administra el sistema, antes usted tenía aquí otra cuenta.';
export const mineEffect = 'Si lo confirma, los 1:1 y las correcciones de esa época contarán como suyos. Las notas y las agendas de entonces se podrán abrir cuando también lo confirme la otra persona de cada 1:1.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} dice que antes figuraba aquí como ${a.former}.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} dice que antes tenía aquí otra cuenta.`;
export const theirsEffect = (a: { readonly name: string }): string => `De esa época hay notas o agendas de los dos. Si lo confirma, ${a.name} podrá volver a leerlas, salvo las notas privadas de usted.`;
export const confirm = 'Es correcto';
export const refuse = 'No es correcto';
export const confirmed = 'Confirmado.';
export const refused = 'Anotado. No se ha combinado nada.';
export const failed = 'No hemos podido guardar su respuesta.';
