import { render } from 'preact';
import { openOfficeHost } from '../host/officeHost';

const host = await openOfficeHost();
document.documentElement.dataset['look'] = host.look;
render(<p>{host.me.name}</p>, document.getElementById('pane') ?? document.body);
