import { browserOptions } from '../options/browser-options.ts';
import { mountPage } from '../pages/mount-page.ts';
import { openBrowserStorage } from '../storage/browser-storage.ts';
import { WelcomePage } from './WelcomePage.tsx';

mountPage(<WelcomePage port={browserOptions(await openBrowserStorage())} />);
