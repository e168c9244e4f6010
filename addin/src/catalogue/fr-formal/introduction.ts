// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { number } from './language';

export const label = 'Premiers pas';
export const step = (a: { readonly at: number; readonly of: number }): string => `${number(a.at)} sur ${number(a.of)}`;
export const next = 'Suivant';
export const done = 'Terminer';
export const skip = 'Passer';
export const titles = {
  agenda: 'Un ordre du jour à deux',
  notes: 'Notes partagées et notes privées',
  insert: 'Au moment de planifier un entretien',
};
export const texts = {
  agenda: 'Avant l’entretien, l’ordre du jour se remplit à deux. Les sujets que vous n’avez pas le temps d’aborder passent au suivant.',
  notes: 'Les notes partagées sont visibles par vous deux. Les notes privées sont visibles uniquement par vous : ni manager, ni service informatique n’y ont accès.',
  insert: 'Faut-il insérer l’ordre du jour dans l’invitation ? Cela se change dans « Mes entretiens ».',
};
