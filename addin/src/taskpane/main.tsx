import { render } from 'preact';
import './fluent';
import { NotLoaded } from './NotLoaded';
import { PaneFrame } from './PaneFrame';
import './pane.css';

const root = document.getElementById('pane') ?? document.body;
root.replaceChildren();
render(<PaneFrame opened={null} />, root);

// Everything else is loaded while Outlook starts, which takes longer.
import('./openPane').then(
  ({ openPane }) => openPane(root, async (host) => (await import('./connect')).connect(host)),
  () => { render(<NotLoaded />, root); },
);
