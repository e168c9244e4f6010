/** The pictures that guides.journey.ts takes for docs/guides, by the folder of the language. A formal one shows the formal pane. */
export const taken: readonly (readonly [folder: string, names: readonly string[]])[] = [
  'en', 'de', 'de-formal', 'es', 'es-formal', 'fr', 'fr-formal', 'ja',
].map((folder) => [folder, ['agenda', 'digest', 'mine']] as const);

/** What is on the agenda of the picture, in each language. */
export const points: Readonly<Record<string, readonly string[]>> = {
  en: ['What I would like to hand over', 'Feedback on my talk'],
  de: ['Was ich gern abgeben würde', 'Feedback zu meinem Vortrag'],
  es: ['Qué me gustaría delegar', 'Feedback sobre mi presentación'],
  fr: ['Ce que j’aimerais transmettre', 'Un retour sur ma présentation'],
  ja: ['引き継ぎたい仕事について', '発表へのフィードバック'],
};
