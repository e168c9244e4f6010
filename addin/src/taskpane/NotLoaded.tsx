import type { JSX } from 'preact';
import { again, notLoaded } from '../catalogue/slowStart';
import { Button } from './controls/Button';

/** Part of the pane did not load. Some browsers would not request it a second time, so the whole page is reloaded. */
export function NotLoaded(): JSX.Element {
  return (
    <main class="unstarted">
      <h1>{notLoaded.title}</h1>
      <p role="alert">{notLoaded.text}</p>
      <Button look="primary" onClick={() => { location.reload(); }}>{again}</Button>
    </main>
  );
}
