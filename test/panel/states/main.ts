import '../../../panel/pane.css';
import './page.css';
import { states } from './states.ts';

// One state of the pane, by name: index.html?state=decided&theme=dark. It is arrived at as a person would, by its controls.
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const container = document.getElementById('pane');
const state = states[query.get('state') ?? 'answered'];
if (container && state) {
  await state(container);
  document.documentElement.dataset['ready'] = '';
}
