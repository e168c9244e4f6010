// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Les récapitulatifs sont désactivés',
  text: 'Vous voyez le statut de vos propres entretiens ; à part vous, seule l’autre personne de chaque entretien le voit.',
};
