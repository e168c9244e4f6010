type TemplateKind = 'directReport' | 'reportWhoManages' | 'myManager' | 'skipLevel' | 'peer' | 'colleague';

const kindNames: Readonly<Record<TemplateKind, string>> = {
  directReport: '1:1s with your reports',
  reportWhoManages: '1:1s with reports who are managers',
  myManager: '1:1s with your manager',
  skipLevel: 'skip-level 1:1s',
  peer: '1:1s with peers',
  colleague: '1:1s with other colleagues',
};

export const templateMessages = {
  minutes: (minutes: number): string => `${minutes} min`,
  chooseOther: 'Choose another template',
  /** Collapsed, since they are for other kinds of 1:1. */
  others: (count: number): string => count === 1 ? 'A template for other 1:1s' : `${count} templates for other 1:1s`,
  isFor: (kinds: readonly TemplateKind[]): string => `For ${kinds.map((kind) => kindNames[kind]).join(', or ')}`,
  preview: 'Preview',
  previewOf: (title: string): string => `Preview: ${title}`,
  useOnce: 'Use for this 1:1',
  useAlways: (name: string): string => `Use for every 1:1 with ${name}`,
  chosen: (title: string): string => `The agenda now uses "${title}".`,
};
