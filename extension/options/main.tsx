import { mountPage } from '../pages/mount-page.ts';
import { openBrowserStorage } from '../storage/browser-storage.ts';
import { browserOptions } from './browser-options.ts';
import { OptionsPage } from './OptionsPage.tsx';

mountPage(<OptionsPage port={browserOptions(await openBrowserStorage())} />);
