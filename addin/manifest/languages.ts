/** A language in which Outlook shows the add-in: what its buttons say, and where its pages are. */
export interface ManifestLanguage {
  /** The folder of the build. */
  readonly folder: string;
  /** Outlook's languages. Outlook has no fallback between them, so each is named. */
  readonly locales: readonly string[];
  readonly name: string;
  /** At most 250 characters. */
  readonly description: string;
  readonly tips: Readonly<Record<'organizer' | 'attendee' | 'message', string>>;
}

/**
 * Languages other than English. Their texts address nobody, because the organisation decides how to do that, and a manifest does not know
 * it.
 */
export const languages: readonly ManifestLanguage[] = [
  {
    folder: 'de',
    locales: ['de-DE', 'de-AT', 'de-CH'],
    name: '1:1-Agenda',
    description: 'Erkennt ein 1:1 schon beim Schreiben der Einladung, fügt eine passende Agenda ein, nimmt Offenes ins nächste Gespräch '
      + 'mit und hält Notizen für beide fest.',
    tips: {
      organizer: 'Eine passende Agenda in die Einladung einfügen und eigene Punkte vorbereiten.',
      attendee: 'Die Agenda dieses 1:1 ansehen, Punkte ergänzen und Notizen machen.',
      message: 'Die Agenda des 1:1 aus dieser Einladung ansehen.',
    },
  },
  {
    folder: 'es',
    locales: [
      'es-ES', 'es-MX', 'es-AR', 'es-CL', 'es-CO', 'es-PE', 'es-VE', 'es-EC', 'es-GT', 'es-CR', 'es-PA', 'es-DO', 'es-UY', 'es-PY', 'es-BO',
      'es-SV', 'es-HN', 'es-NI', 'es-PR', 'es-US',
    ],
    name: 'Agenda del 1:1',
    description: 'Reconoce un 1:1 al escribir la invitación, añade una agenda adecuada, lleva lo pendiente al siguiente y guarda notas '
      + 'para las dos personas.',
    tips: {
      organizer: 'Añadir una agenda adecuada a la invitación y preparar los temas propios.',
      attendee: 'Ver la agenda de este 1:1, añadir temas y tomar notas.',
      message: 'Ver la agenda del 1:1 de esta invitación.',
    },
  },
  {
    folder: 'fr',
    locales: ['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-LU'],
    name: 'Ordre du jour 1:1',
    description: 'Reconnaît un entretien individuel dès la rédaction de l’invitation, y ajoute un ordre du jour adapté, reporte les points '
      + 'ouverts au suivant et garde les notes des deux personnes.',
    tips: {
      organizer: 'Ajouter un ordre du jour adapté à l’invitation et préparer ses sujets.',
      attendee: 'Voir l’ordre du jour de cet entretien, ajouter des sujets et prendre des notes.',
      message: 'Voir l’ordre du jour de l’entretien de cette invitation.',
    },
  },
  {
    folder: 'ja',
    locales: ['ja-JP'],
    name: '1on1のアジェンダ',
    description: '招待の作成中に1on1を見分けて、合ったアジェンダを追加します。残った話題は次回に引き継がれ、2人のメモも残せます。',
    tips: {
      organizer: '招待に合ったアジェンダを追加して、話題を準備します。',
      attendee: 'この1on1のアジェンダを見て、話題の追加やメモができます。',
      message: '招待された1on1のアジェンダを見ます。',
    },
  },
];
