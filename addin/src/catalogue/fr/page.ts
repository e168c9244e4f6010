// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const product = '1:1';
export const notFound = {
  title: 'Ce lien ne fonctionne pas',
  text: 'Il est peut-être incomplet. Rouvre-le depuis l’invitation ou le récapitulatif.',
};
export const otherPeople = {
  title: 'Cet ordre du jour est celui de deux autres personnes',
  text: 'L’ordre du jour d’un entretien n’est visible que par les deux personnes concernées. Ce lien t’a-t-il été envoyé par erreur ?',
};
export const failed = 'Impossible de charger cette page.';
