/** `contrast`: Outlook in a contrast theme of Windows. */
export type Theme = 'light' | 'dark' | 'contrast';

/** As 0xRRGGBB numbers, which office.js expects. */
export const colours: Record<Theme, Record<string, number>> = {
  light: coloursOf(0xffffff, 0x242424, 0xf0f0f0),
  dark: coloursOf(0x1f1f1f, 0xffffff, 0x292929),
  contrast: coloursOf(0x000000, 0xffffff, 0x000000),
};

function coloursOf(background: number, foreground: number, control: number): Record<string, number> {
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: control,
    controlForegroundColor: foreground,
  };
}
