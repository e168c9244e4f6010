// Generated from functions/Core/Messages and CLDR by 'npm run messages:generate'.

export const digestsOff = {
  title: 'Les récapitulatifs sont désactivés',
  text: 'Les récapitulatifs sont désactivés. Tu vois le statut de tes propres entretiens ; il n’est visible de personne d’autre, sauf de l’autre personne de chaque entretien.',
};
