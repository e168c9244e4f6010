/** `contrast` is what Outlook shows in the contrast themes of Windows. */
export type Theme = 'light' | 'dark' | 'contrast';

/** As office.js wants them: whole numbers, red first. */
export const colours: Record<Theme, Record<string, number>> = {
  light: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x242424, controlBackgroundColor: 0xf0f0f0, controlForegroundColor: 0x242424 },
  dark: { bodyBackgroundColor: 0x1f1f1f, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x292929, controlForegroundColor: 0xffffff },
  contrast: { bodyBackgroundColor: 0x000000, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x000000, controlForegroundColor: 0xffffff },
};
