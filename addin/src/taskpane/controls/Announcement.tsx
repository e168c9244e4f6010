import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePane } from '../context';
import { useStore } from '../state/store';

const shownMilliseconds = 5_000;

/** Always present, so that screen readers notice when it changes. */
export function Announcement(): JSX.Element {
  const { announcement } = usePane();
  const text = useStore(announcement);
  useEffect(() => {
    const timer = setTimeout(() => { announcement.update(() => ''); }, shownMilliseconds);
    return () => { clearTimeout(timer); };
  }, [text, announcement]);
  const place = text === '' || !isAtTop(document.activeElement) ? '' : ' low';
  return <div role="status" class={text === '' ? 'announcement' : `announcement shown${place}`}>{text}</div>;
}

const announcementHeight = 60;

/** Where the announcement would cover the field in which somebody is writing. */
function isAtTop(focused: Element | null): boolean {
  return focused !== null && focused !== document.body && focused.getBoundingClientRect().top < announcementHeight;
}
