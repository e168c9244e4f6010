import type { JSX } from 'preact';

/** @param html - written and sanitised by our server. */
export function SafeHtml({ html }: { readonly html: string }): JSX.Element {
  return <p dangerouslySetInnerHTML={{ __html: html }} />;
}
