import { mountPage } from '../pages/mount-page.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { SamplePage } from './SamplePage.tsx';

mountPage(<SamplePage settings={await loadSettings(browserSettings)} />);
