import { useEffect, useRef } from 'preact/hooks';
import * as say from '../../src/catalogue/playgroundMeeting';
import type { OpenItem } from '../outlook/item';

interface Props {
  readonly item: OpenItem;
  readonly isEditable: boolean;
}

const textBox = {
  'contentEditable': true, 'role': 'textbox', 'aria-multiline': true, 'aria-label': say.body, 'tabIndex': 0,
} as const;

/** Shows the body and stores what is typed. When an add-in changes the body, nothing else is drawn again. */
export function MeetingBody({ item, isEditable }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current !== null && element.current.innerHTML !== item.body) {
      element.current.innerHTML = item.body;
      item.body = element.current.innerHTML;
    }
  });
  const store = (event: Event & { currentTarget: HTMLElement }): void => { item.body = event.currentTarget.innerHTML; };
  return <div ref={element} class="body" {...(isEditable ? textBox : {})} onInput={store} />;
}
