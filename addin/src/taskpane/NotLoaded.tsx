import type { JSX } from 'preact';
import { again, notLoaded } from '../catalogue/slowStart';
import { Button } from './controls/Button';

/** A part of the pane did not arrive. Some browsers would not ask for it a second time, so the whole page is loaded again. */
export function NotLoaded(): JSX.Element {
  return (
    <main class="unstarted">
      <h1>{notLoaded.title}</h1>
      <p role="alert">{notLoaded.text}</p>
      <Button look="primary" onClick={() => { location.reload(); }}>{again}</Button>
    </main>
  );
}
