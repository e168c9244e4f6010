import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePane } from '../context';
import { useStore } from '../state/store';

const shownMilliseconds = 5_000;

/** Always in the page, so that a screen reader hears it change. */
export function Announcement(): JSX.Element {
  const { announcement } = usePane();
  const text = useStore(announcement);
  useEffect(() => {
    const timer = setTimeout(() => { announcement.update(() => ''); }, shownMilliseconds);
    return () => { clearTimeout(timer); };
  }, [text, announcement]);
  return <div role="status" class={text === '' ? 'said' : 'said shown'}>{text}</div>;
}
