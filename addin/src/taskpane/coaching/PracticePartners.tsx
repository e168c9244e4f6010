import type { JSX } from 'preact';
import { readPractice } from '../../api/coaching';
import * as messages from '../../catalogue/practice';
import { usePane } from '../context';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';

/** Draws nothing for people who have nobody to practise with. */
export function PracticePartners(): JSX.Element {
  const { dates } = usePane();
  const [loaded] = useFetch(readPractice);
  const practice = valueOf(loaded);
  if (practice === null || practice.partners.length === 0) {
    return <></>;
  }

  return (
    <section class="card">
      <h2>{messages.heading}</h2>
      <p>
        <b>{messages.partners({ names: practice.partners.map(({ name }) => name) })}</b>
        {practice.next != null && <span class="secondary"> {messages.until({ date: dates.date(practice.next) })}</span>}
      </p>
      {practice.role != null && <p>{messages.roles[practice.role]}</p>}
    </section>
  );
}
