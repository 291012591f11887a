import { render } from 'preact';
import intakeCss from '../../../extension/intake/intake.css?url';
import ledgerCss from '../../../extension/ledger/ledger.css?url';
import popupCss from '../../../extension/popup/popup.css?url';
import registerCss from '../../../extension/register/register.css?url';
import reviewCss from '../../../extension/review/review.css?url';
import { states } from './states.tsx';

// One state of one page, by name: index.html?state=intake-data&theme=dark.
const sheets = { intake: intakeCss, register: registerCss, ledger: ledgerCss, popup: popupCss, review: reviewCss };
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const state = states[query.get('state') ?? 'intake-product'];
const root = document.getElementById('root');
if (state && root) {
  // Each page has only its own style sheet, as in the extension.
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = sheets[state.page];
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  document.head.append(sheet);
  await loaded;
  render(state.element, root);
  await state.arrive?.();
  document.documentElement.dataset['ready'] = '';
}
