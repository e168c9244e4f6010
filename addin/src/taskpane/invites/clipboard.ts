/** Copies as rich text and as plain text, in the older way where Outlook's frame does not allow the newer one. False if neither works. */
export async function copyAgenda(html: string, text: string): Promise<boolean> {
  try {
    const blobOf = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...blobOf('text/html', html), ...blobOf('text/plain', text) })]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { once: true });
  // Deprecated, but the only way left in a frame without the clipboard-write permission.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
}
