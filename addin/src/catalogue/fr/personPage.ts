// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Les récapitulatifs sont désactivés',
  text: 'Tu vois le statut de tes propres entretiens ; à part toi, seule l’autre personne de chaque entretien le voit.',
};
