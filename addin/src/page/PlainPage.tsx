import type { JSX } from 'preact';

/** A page that only says something. */
export function Plain({ title, text }: { readonly title: string; readonly text: string }): JSX.Element {
  return <><h1>{title}</h1><p>{text}</p></>;
}
