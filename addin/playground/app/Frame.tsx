import { useEffect, useRef } from 'preact/hooks';
import type { AddInFrame } from '../outlook/addInFrame';

/** Adds a frame of the add-in to the page, and closes it when it is removed. */
export function Frame({ of }: { of: AddInFrame }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(of.element);
    return () => { of.close(); };
  }, [of]);
  return <div class="frame" ref={place} />;
}
