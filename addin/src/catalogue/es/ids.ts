// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const heading = 'Nombres anteriores';
export const mine = (a: { readonly former: string }): string => `Según quien administra el sistema, antes figurabas aquí como ${a.former}.`;
export const mineUnknown = 'Según quien administra el sistema, una cuenta anterior era tuya.';
export const mineEffect = 'Si lo confirmas, los 1:1 y las correcciones de esa época cuentan como tuyos. Las notas y las agendas de entonces se abren cuando también lo confirma la otra persona de cada 1:1.';
export const theirs = (a: { readonly name: string; readonly former: string }): string => `${a.name} dice que antes figuraba aquí como ${a.former}.`;
export const theirsUnknown = (a: { readonly name: string }): string => `${a.name} dice que una cuenta anterior era suya.`;
export const theirsEffect = (a: { readonly name: string }): string => `De esa época hay notas o agendas de los dos. Si lo confirmas, ${a.name} podrá volver a leerlas, salvo tus notas privadas.`;
export const confirm = 'Es correcto';
export const refuse = 'No es correcto';
export const confirmed = 'Confirmado.';
export const refused = 'Anotado. No se ha unido nada.';
export const failed = 'No hemos podido guardar tu respuesta.';
