/**
 * The address of one of the add-in's own pages, in the language of this one. The playground serves the pane from a folder within that of
 * its language, so a path beside the pane would not do.
 * @param path - below the folder of the language.
 */
export function ownPage(path: string, page: Document = document): string {
  const style = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  return new URL(path, style?.href ?? page.baseURI).href;
}
