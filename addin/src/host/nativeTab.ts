/**
 * Leaves the Tab key to the browser. office.js for Outlook on the web moves the focus itself on every Tab, but it skips whatever is inside
 * a web component, skips summaries, and stops at every tab of a tab list. It listens at the window, so the key must not get there.
 */
export function keepTabNative(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') {
      event.stopPropagation();
    }
  });
}
