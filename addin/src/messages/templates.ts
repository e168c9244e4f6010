export const templateMessages = {
  minutes: (minutes: number): string => `${minutes} min`,
  chooseOther: 'Choose another template',
  preview: 'Preview',
  previewOf: (title: string): string => `Preview: ${title}`,
  useOnce: 'Use for this 1:1',
  useAlways: (name: string): string => `Use for every 1:1 with ${name}`,
  chosen: (title: string): string => `The agenda now uses "${title}".`,
};
