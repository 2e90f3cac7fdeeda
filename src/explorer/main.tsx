// Starts the explorer in the page's one element.

import { render } from 'preact';
import { App } from './app.js';
import { startHistory } from './routing/history.js';

const root = document.querySelector('#explorer');
if (!root) throw new Error('The page has no element `#explorer`.');
startHistory();
render(<App />, root);
