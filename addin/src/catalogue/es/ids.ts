// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Nombres anteriores';
export const mine = (a: { readonly former: string }): string => `Según quien administra el sistema, antes figurabas aquí como ${a.former}.`;
export const mineUnknown = 'Según quien administra el sistema, antes tenías aquí otra cuenta.';
export const mineEffect = 'Si lo confirmas, los 1:1 y las correcciones de esa época contarán como tuyos. Las notas y las agendas de entonces se podrán abrir cuando también lo confirme la otra persona de cada 1:1.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} dice que antes figuraba aquí como ${a.former}.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} dice que antes tenía aquí otra cuenta.`;
export const theirsEffect = (a: { readonly name: string }): string => `De esa época hay notas o agendas de los dos. Si lo confirmas, ${a.name} podrá volver a leerlas, salvo tus notas privadas.`;
export const confirm = 'Es correcto';
export const refuse = 'No es correcto';
export const confirmed = 'Confirmado.';
export const refused = 'Anotado. No se ha combinado nada.';
export const failed = 'No hemos podido guardar tu respuesta.';
