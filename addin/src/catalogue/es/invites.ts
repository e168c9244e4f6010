// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { listAnd, listShort, number } from './language';

export const onlyLink = (a: { readonly names: readonly string[] }): string => `Esta invitación llega también a otras direcciones (${listAnd(a.names)}), así que solo ponemos en ella un enlace a la agenda. El enlace solo funciona para los dos.`;
export const onlyLinkMore = (a: { readonly names: readonly string[]; readonly more: number }): string => `Esta invitación llega también a otras direcciones (${listShort(a.names)} y ${number(a.more)} más), así que solo ponemos en ella un enlace a la agenda. El enlace solo funciona para los dos.`;
export const recipientsUnknown = 'No hemos podido comprobar quién recibe esta invitación, así que no la hemos cambiado. Vuelve a intentarlo cuando tengas conexión.';
export const noLongerOneOnOne = 'Esta invitación ya no es solo para los dos, así que no hemos puesto la agenda en ella.';
export const insert = 'Insertar la agenda';
export const update = 'Actualizar en mi calendario';
export const copy = 'Copiar la agenda';
export const copyShort = 'Copiar';
export const willEmail = (a: { readonly name: string }): string => `Outlook enviará la invitación actualizada a ${a.name}.`;
export const confirm = 'Insertar y enviar';
export const inserting = {
  inserted: 'La agenda está en la invitación.',
  updated: 'La agenda de la invitación está ahora actualizada.',
  current: 'La invitación ya tiene esta agenda.',
  edited: 'Alguien ha editado la agenda de la invitación, así que no la hemos tocado. Para sustituirla, elimínala de la invitación e insértala de nuevo.',
  outdated: 'La invitación tiene una versión anterior de la agenda. Elimínala de allí e inserta la nueva. El enlace de la reunión no cambia.',
  restored: 'Al insertar la agenda habría cambiado otro texto de la invitación, así que lo hemos deshecho. Elimina la agenda antigua e inserta la nueva.',
  damaged: 'También ha cambiado otro texto de la invitación y no hemos podido deshacerlo. Revisa la invitación antes de enviarla o ciérrala sin guardar.',
  lost: 'Outlook no ha conservado la agenda. Cópiala y pégala en la invitación.',
};
export const outdatedInSavedInvite = 'La invitación tiene una versión anterior de la agenda. Actualízala en tu calendario y cierra esta ventana sin guardar. O elimínala aquí e inserta la nueva.';
export const failed = 'Outlook no ha aceptado la agenda. Cópiala y pégala en la invitación.';
export const copied = 'Copiada. Puedes pegarla donde quieras.';
export const notCopied = 'Tu navegador no ha permitido copiar.';
export const written = (a: { readonly name: string }): string => `La agenda está en la invitación, y Outlook enviará un correo a ${a.name}.`;
export const notAsked = (a: { readonly name: string }): string => `${a.name} organiza esta reunión. Solo podemos cambiar la invitación si ${a.name} ha activado la preparación de agendas.`;
export const noInvite = (a: { readonly name: string }): string => `En tu calendario no hay ningún 1:1 con ${a.name} a esta hora. Guarda antes la invitación.`;
export const saved = {
  alreadyThere: 'La invitación ya tiene esta agenda.',
  leftAlone: 'Alguien ha editado la agenda de la invitación, así que no la hemos tocado.',
  entangled: 'La agenda antigua y el enlace de la reunión se han mezclado, así que no hemos tocado nada. Copia la agenda y pégala.',
  private: 'Esta reunión es privada, así que no cambiamos su invitación.',
  over: 'Este 1:1 ya ha empezado, así que no podemos cambiar su invitación.',
  beingWritten: 'Ya estamos actualizando esta invitación. Vuelve a intentarlo dentro de unos minutos.',
  notWritable: 'No hemos podido cambiar el calendario. Vuelve a intentarlo más tarde o copia la agenda.',
  notConnected: 'Esta instalación no puede cambiar calendarios. Copia la agenda y pégala en la invitación.',
};
