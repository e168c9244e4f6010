// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.
import { isOne, listAnd, listShort, number } from './language';

export const onlyLink = (a: { readonly names: readonly string[] }): string => `Cette invitation sera aussi reçue par ${listAnd(a.names)} : nous n’y mettons donc qu’un lien vers l’ordre du jour. Il ne s’ouvre que pour vous deux.`;
export const onlyLinkMore = (a: { readonly names: readonly string[]; readonly more: number }): string => `Cette invitation sera aussi reçue par ${listShort(a.names)}, plus ${(isOne(a.more) ? `${number(a.more)} autre` : `${number(a.more)} autres`)} : nous n’y mettons donc qu’un lien vers l’ordre du jour. Il ne s’ouvre que pour vous deux.`;
export const recipientsUnknown = 'Nous n’avons pas pu vérifier qui reçoit cette invitation et ne l’avons donc pas modifiée. Réessayez une fois la connexion rétablie.';
export const noLongerOneOnOne = 'Cette invitation n’est plus destinée à vous deux seulement : nous n’y avons donc pas inséré l’ordre du jour.';
export const insert = 'Insérer dans l’invitation';
export const update = 'Mettre à jour dans mon calendrier';
export const copy = 'Copier l’ordre du jour';
export const copyShort = 'Copier';
export const willEmail = (a: { readonly name: string }): string => `Outlook enverra l’invitation mise à jour à ${a.name}.`;
export const confirm = 'Insérer et envoyer';
export const inserting = {
  inserted: 'L’ordre du jour est dans l’invitation.',
  updated: 'L’ordre du jour de l’invitation est maintenant à jour.',
  current: 'L’invitation contient déjà cet ordre du jour.',
  edited: 'Quelqu’un a modifié l’ordre du jour dans l’invitation : nous n’y avons pas touché. Pour le remplacer, supprimez-le de l’invitation, puis insérez-le à nouveau.',
  outdated: 'L’invitation contient une version antérieure de l’ordre du jour. Supprimez-la, puis insérez à nouveau l’ordre du jour. Le lien de la réunion reste tel quel.',
  restored: 'L’insertion aurait modifié d’autres passages de l’invitation : nous l’avons annulée. Supprimez l’ancien ordre du jour, puis insérez le nouveau.',
  damaged: 'D’autres passages de l’invitation ont changé, et nous n’avons pas pu revenir en arrière. Vérifiez l’invitation avant de l’envoyer, ou fermez-la sans enregistrer.',
  lost: 'Outlook n’a pas gardé l’ordre du jour. Copiez-le et collez-le dans l’invitation.',
};
export const outdatedInSavedInvite = 'L’invitation contient une version antérieure de l’ordre du jour. Mettez-la à jour dans votre calendrier, puis fermez cette fenêtre sans enregistrer. Ou supprimez-la ici, puis insérez à nouveau l’ordre du jour.';
export const failed = 'Outlook n’a pas accepté l’ordre du jour. Copiez-le et collez-le dans l’invitation.';
export const copied = 'C’est copié. Vous pouvez le coller où vous voulez.';
export const notCopied = 'Votre navigateur a bloqué la copie.';
export const written = (a: { readonly name: string }): string => `L’ordre du jour est dans l’invitation, et Outlook enverra un e-mail à ${a.name}.`;
export const notAsked = (a: { readonly name: string }): string => `${a.name} organise cet entretien. Nous ne pouvons modifier l’invitation que si ${a.name} a activé la préparation des ordres du jour.`;
export const noInvite = (a: { readonly name: string }): string => `Aucun entretien avec ${a.name} dans votre calendrier à cette heure-là. Enregistrez d’abord l’invitation.`;
export const saved = {
  alreadyThere: 'L’invitation contient déjà cet ordre du jour.',
  leftAlone: 'Quelqu’un a modifié l’ordre du jour dans l’invitation : nous n’y avons pas touché.',
  entangled: 'L’ancien ordre du jour et le lien de la réunion se sont mélangés : nous n’avons touché ni à l’un ni à l’autre. Copiez l’ordre du jour et collez-le.',
  private: 'Cette réunion est privée : nous ne modifions pas son invitation.',
  over: 'Cet entretien a commencé : nous ne pouvons plus modifier son invitation.',
  beingWritten: 'Nous mettons déjà cette invitation à jour. Réessayez dans quelques minutes.',
  notWritable: 'Nous n’avons pas pu modifier le calendrier. Réessayez plus tard, ou copiez l’ordre du jour.',
  notConnected: 'Cette installation ne peut pas modifier les calendriers. Copiez l’ordre du jour et collez-le dans l’invitation.',
};
