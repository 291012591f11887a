import { mountPage } from '../pages/mount-page.ts';
import { Opening } from '../pages/Opening.tsx';
import { browserSettings } from '../settings/browser-settings.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { SamplePage } from './SamplePage.tsx';

mountPage(<Opening title="A sample" />);
mountPage(<SamplePage settings={await loadSettings(browserSettings)} />);
