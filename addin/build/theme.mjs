// Writes the Fluent tokens that our bundles use, for each theme, as a style sheet, so that they apply before any script runs.
import { readdir, readFile } from 'node:fs/promises';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens';

/**
 * What the letters of a language need. Without a Japanese font, kanji may be drawn as Chinese draws them, and without auto-phrase (Chromium
 * 119) a line may end in the middle of a word. German compounds break where a dictionary or a soft hyphen allows it; short words stay
 * whole.
 */
const letters = {
  de: ':root{-webkit-hyphens:auto;hyphens:auto;hyphenate-limit-chars:14 5 5}',
  ja: ":root{--fontFamilyBase:'Yu Gothic UI','Hiragino Sans',Meiryo,sans-serif;line-break:strict;word-break:auto-phrase}",
};

export async function themeCss(folder, tag) {
  const used = await usedTokens(folder);
  const names = Object.keys(webLightTheme).filter((name) => used.has(name));
  const differing = (theme) => names.filter((name) => theme[name] !== webLightTheme[name]);
  return [
    rule(':root', webLightTheme, names, 'light'),
    rule(':root[data-theme=dark]', webDarkTheme, differing(webDarkTheme), 'dark'),
    rule(':root[data-theme=contrast]', teamsHighContrastTheme, differing(teamsHighContrastTheme), 'dark'),
    // The system's theme, until Outlook has reported its own.
    `@media (prefers-color-scheme:dark){${rule(':root:not([data-theme])', webDarkTheme, differing(webDarkTheme), 'dark')}}`,
    lettersOf(tag),
  ].filter((css) => css !== '').join('\n');
}

/** @returns what the letters of a language need; empty if nothing. */
export function lettersOf(tag) {
  return letters[tag.split('-')[0]] ?? '';
}

function rule(selector, theme, names, scheme) {
  return `${selector}{color-scheme:${scheme};${names.map((name) => `--${name}:${theme[name]}`).join(';')}}`;
}

async function usedTokens(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(js|css|html)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/--([a-zA-Z][\w]*)/g)].map((match) => match[1])));
}
