import type { JSX } from 'preact';
import { readPractice } from '../../api/coaching';
import { coachingMessages } from '../../messages/coaching';
import { usePane } from '../context';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';

const messages = coachingMessages.practice;

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
        <b>{practice.partners.map(({ name }) => name).join(', ')}</b>
        {practice.next != null && <span class="secondary"> {messages.until(dates.date(practice.next))}</span>}
      </p>
      {practice.role != null && <p>{messages.roles[practice.role]}</p>}
    </section>
  );
}
