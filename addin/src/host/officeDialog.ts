/** From a page in Outlook's dialog to the pane that opened it; Office lets only pages of the same origin hear it. */
export async function tellOpener(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message);
}
