import type { ComponentChildren, JSX } from 'preact';
import * as paneMessages from '../../catalogue/pane';

export type TabName = 'agenda' | 'notes' | 'coach' | 'mine';

interface Props {
  readonly names: readonly TabName[];
  readonly shown: TabName;
  readonly onShow: (name: TabName) => void;
  readonly children: ComponentChildren;
}

export function Tabs({ names, shown, onShow, children }: Props): JSX.Element {
  const onChange = (event: Event): void => {
    const { activeid } = event.currentTarget as HTMLElement & { activeid: string };
    const name = names.find((one) => activeid === `tab-${one}`);
    if (name !== undefined && name !== shown) {
      onShow(name);
    }
  };
  return (
    <main>
      <fluent-tablist activeid={`tab-${shown}`} size="small" aria-label={paneMessages.tabs.label} onChange={onChange}>
        {names.map((name) => <fluent-tab key={name} id={`tab-${name}`} aria-controls="panel">{paneMessages.tabs[name]}</fluent-tab>)}
      </fluent-tablist>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${shown}`}>{children}</div>
    </main>
  );
}
