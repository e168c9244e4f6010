/** Copies as rich text and as plain text; by the older way where Outlook's frame does not allow the newer. False when neither works. */
export async function copyAgenda(html: string, text: string): Promise<boolean> {
  try {
    const as = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { once: true });
  // Deprecated, and the one way left in a frame without the permission clipboard-write.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
