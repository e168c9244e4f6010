import './fluent';
import { openPane } from './openPane';
import './pane.css';

const root = document.getElementById('pane') ?? document.body;
root.replaceChildren();
void openPane(root, async (host) => (await import('./connect')).connect(host));
