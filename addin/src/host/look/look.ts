import type { Look } from '../host';

/**
 * Which look fits Outlook's ground. Office's `isDarkTheme` is not supported in Outlook, so it is read from the colour.
 * @param ground - such as #1f1f1f; null where Outlook tells none.
 */
export function lookOf(ground: string | null, systemIsDark: boolean): Look {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(ground ?? '')?.slice(1).map((hex) => parseInt(hex, 16));
  if (channels === undefined) {
    return systemIsDark ? 'dark' : 'light';
  }

  const [red = 0, green = 0, blue = 0] = channels;
  // Only the contrast themes have a ground of pure black. Weights: ITU-R BT.709.
  return red + green + blue === 0 ? 'contrast' : 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
