/**
 * office.js for Outlook on the web moves the focus itself at each Tab, through what it finds in the document: it passes by what is
 * within a web component and by a summary, and takes every tab of a tab list for a stop of its own. The browser knows better;
 * so the key does not reach office.js, which listens at the window.
 */
export function keepTabNative(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') {
      event.stopPropagation();
    }
  });
}
