import type { Theme } from '../host';

const darkBelow = 128;

/**
 * Which theme fits Outlook's background. Outlook does not support Office's `isDarkTheme`, so the colour decides.
 * @param background - such as #1f1f1f; null where Outlook does not say.
 */
export function themeFor(background: string | null, systemIsDark: boolean): Theme {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '')?.slice(1).map((hex) => parseInt(hex, 16));
  if (channels === undefined) {
    return systemIsDark ? 'dark' : 'light';
  }

  const [red = 0, green = 0, blue = 0] = channels;
  if (red + green + blue === 0) {
    return 'contrast'; // Only the contrast themes have a pure black background.
  }

  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue; // ITU-R BT.709
  return luminance < darkBelow ? 'dark' : 'light';
}
