/** A space, but nothing after Japanese punctuation, which has its space within it. */
export function gapAfter(text: string): string {
  return /[。：]$/.test(text) ? '' : ' ';
}
