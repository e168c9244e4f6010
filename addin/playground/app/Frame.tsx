import { useEffect, useRef } from 'preact/hooks';
import type { AddInFrame } from '../outlook/addInFrame';

/** Where a frame of the add-in lives on the page; it closes with it. */
export function Frame({ of }: { of: AddInFrame }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(of.element);
    return () => { of.close(); };
  }, [of]);
  return <div class="frame" ref={place} />;
}
