import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { readWorkshop } from '../../api/coaching';
import type { Workshop } from '../../api/types';
import * as coaching from '../../catalogue/coaching';
import * as walkthrough from '../../catalogue/walkthrough';
import * as messages from '../../catalogue/workshop';
import { Button } from '../../taskpane/controls/Button';
import { Fetched } from '../../taskpane/controls/Fetched';
import { useFetch } from '../../taskpane/controls/useFetch';
import { ObserverCount } from './ObserverCount';
import { WorkshopClock } from './WorkshopClock';

/** A workshop of 75 minutes: a page to run it with, and pages to print. */
export function WorkshopPage(): JSX.Element {
  const [workshop, reload] = useFetch(readWorkshop);
  // Here, since the page would otherwise load all messages of the workshop before it paints anything.
  useEffect(() => { document.title = messages.title; }, []);
  return (
    <>
      <h1>{messages.title}</h1>
      <p>{messages.intro}</p>
      <div class="row screen-only"><Button onClick={() => { print(); }}>{messages.print}</Button></div>
      <Fetched loaded={workshop} lines={8} title={coaching.failed} onRetry={reload}>
        {(kit) => <Kit kit={kit} />}
      </Fetched>
    </>
  );
}

function Kit({ kit: { steps, cards, sheets } }: { readonly kit: Workshop }): JSX.Element {
  const observer = sheets.find(({ id }) => id === 'observer');
  return (
    <>
      {sheets.filter(({ id }) => id === 'before').map((sheet) => <Sheet key={sheet.id} sheet={sheet} />)}
      <WorkshopClock steps={steps} />
      <section class="card">
        <h2>{messages.plan}</h2>
        <ol class="steps">{steps.map((step) => <li key={step.id}><Step step={step} /></li>)}</ol>
      </section>
      <Cards title={messages.managerSides} cards={cards.map(({ id, title, manager }) => ({ id, title, text: manager }))} />
      <Cards title={messages.reportSides} cards={cards.map(({ id, title, report }) => ({ id, title, text: report }))} />
      {sheets.filter(({ id }) => id !== 'before').map((sheet) => <Sheet key={sheet.id} sheet={sheet} />)}
      {observer !== undefined && <ObserverCount lines={observer.lines} />}
    </>
  );
}

function Step({ step: { title, from, to, what, say } }: { readonly step: Workshop['steps'][number] }): JSX.Element {
  return (
    <>
      <h3>{title} <span class="secondary">{walkthrough.minutes({ from, to })}</span></h3>
      <p>{what}</p>
      {say.map((line) => <p key={line} class="say">{line}</p>)}
    </>
  );
}

interface CardsProps {
  readonly title: string;
  readonly cards: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** One side of all cards, closed on the screen so that nobody reads the other side by chance, and open on paper. */
function Cards({ title, cards }: CardsProps): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = (): void => { details.current?.setAttribute('open', ''); };
    addEventListener('beforeprint', open);
    return () => { removeEventListener('beforeprint', open); };
  }, []);
  return (
    <details class="card cards" ref={details}>
      <summary>{title}</summary>
      <p class="secondary screen-only">{messages.apart}</p>
      {cards.map((card, index) => (
        <div key={card.id} class="role-card">
          <h3>{messages.card({ letter: String.fromCharCode(65 + index), title: card.title })}</h3>
          <p>{card.text}</p>
        </div>
      ))}
    </details>
  );
}

function Sheet({ sheet: { id, title, text, lines } }: { readonly sheet: Workshop['sheets'][number] }): JSX.Element {
  return (
    <section class={`card sheet-${id}`}>
      <h2>{title}</h2>
      <p>{text}</p>
      <ol class="steps">{lines.map((line) => <li key={line}>{line}</li>)}</ol>
    </section>
  );
}
