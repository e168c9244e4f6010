// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, number } from './language';

export const heading = 'Un e-mail aurait-il suffi ?';
export const intro = 'Est-ce que cela mérite votre temps à deux, ou est-ce du quotidien, qui a sa place ailleurs ?';
export const by = {
  manager: 'Un manager dit',
  report: 'Un membre de l’équipe dit',
};
export const answers = {
  tactical: 'Quotidien',
  worthwhile: 'À sa place',
  moreBeneath: 'À creuser',
};
export const right = 'C’est juste.';
export const wrong = (a: { readonly answer: string }): string => `Nous dirions : ${a.answer}.`;
export const instead = 'Plutôt :';
export const next = 'Suivant';
export const progress = (a: { readonly at: number; readonly of: number; readonly right: number }): string => `${number(a.at)} sur ${number(a.of)}, ${(isOne(a.right) ? `${number(a.right)} juste` : `${number(a.right)} justes`)}`;
export const done = (a: { readonly right: number; readonly of: number }): string => `${(isOne(a.right) ? `${number(a.right)} réponse juste` : `${number(a.right)} réponses justes`)} sur ${number(a.of)}.`;
export const again = 'Recommencer';
