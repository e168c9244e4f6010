// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const title = (a: { readonly name: string }): string => `Una pregunta para ${a.name}`;
export const when = (a: { readonly moment: string; readonly ago: string }): string => `Su próximo 1:1 es el ${a.moment}, ${a.ago}.`;
export const noNext = (a: { readonly name: string }): string => `No hay ningún 1:1 programado con ${a.name}. Programe uno y abra de nuevo este enlace, o pregúnteselo sin más cuando haya ocasión.`;
export const add = 'Añadir a la agenda';
export const isOnAgenda = (a: { readonly moment: string }): string => `Está en la agenda de la reunión: ${a.moment}.`;
export const bothSee = (a: { readonly name: string }): string => `${a.name} también la verá allí y podrá pensarla con antelación.`;
export const open = 'Abrir la agenda';
export const notYours = {
  title: 'Esta pregunta es para otra persona',
  text: 'Este enlace viene del resumen de otra persona y trata de alguien que depende de ella.',
};
export const gone = {
  title: 'Ya no hacemos esta pregunta',
  text: 'En su próximo resumen habrá otra.',
};
