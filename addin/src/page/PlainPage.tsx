import type { JSX } from 'preact';

interface Props {
  readonly title: string;
  readonly text: string;
}

/** A page with nothing to do on it. */
export function PlainPage({ title, text }: Props): JSX.Element {
  return <><h1>{title}</h1><p>{text}</p></>;
}
